import { PageFrame } from '../../look/page-frame.tsx'

export function HotwashScreen() {
  return <PageFrame title="Hot wash">{null}</PageFrame>
}
