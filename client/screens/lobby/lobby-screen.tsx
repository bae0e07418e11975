import { PageFrame } from '../../look/page-frame.tsx'

export function LobbyScreen() {
  return <PageFrame title="Lobby">{null}</PageFrame>
}
