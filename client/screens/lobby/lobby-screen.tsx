import { useMe, useMySeat } from '../../stores/viewer.ts'
import { FacilitatorLobby } from './facilitator-lobby.tsx'
import { PlayerLobby } from './player-lobby.tsx'
import { WaitingLobby } from './waiting-lobby.tsx'

/** Preparation: who is here, and who may decide what? */
export function LobbyScreen() {
  const kind = useMe()?.kind
  const seat = useMySeat()
  if (kind === 'facilitator') return <FacilitatorLobby />
  if (seat === null) return null
  return seat.state === 'waiting' ? <WaitingLobby seat={seat} /> : <PlayerLobby seat={seat} />
}
