import { PageFrame } from '../../look/page-frame.tsx'

export function ObserverScreen() {
  return <PageFrame title="Observer">{null}</PageFrame>
}
