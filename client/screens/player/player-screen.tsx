import { PageFrame } from '../../look/page-frame.tsx'

export function PlayerScreen() {
  return <PageFrame title="In play">{null}</PageFrame>
}
