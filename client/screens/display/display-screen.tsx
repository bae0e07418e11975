import { PageFrame } from '../../look/page-frame.tsx'

export function DisplayScreen() {
  return <PageFrame title="Display">{null}</PageFrame>
}
