import { PageFrame } from '../../look/page-frame.tsx'

export function ConsoleScreen() {
  return <PageFrame title="Facilitator">{null}</PageFrame>
}
