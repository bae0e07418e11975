import type { ReactNode } from 'react'
import type { Patch } from '../../shared/view/difference.ts'
import { LobbyScreen } from '../screens/lobby/lobby-screen.tsx'
import * as rows from './fixed/lobby-rows.ts'
import { OnRows } from './on-rows.tsx'

function lobby(patch: Patch): () => ReactNode {
  return () => (
    <OnRows rows={patch}>
      <LobbyScreen />
    </OnRows>
  )
}

export const lobbyStories: Record<string, () => ReactNode> = {
  'lobby/facilitator': lobby(rows.facilitatorLobby),
  'lobby/facilitator-asked': lobby(rows.askedLobby),
  'lobby/facilitator-empty': lobby(rows.emptyLobby),
  'lobby/facilitator-teams': lobby(rows.twoTeamsLobby),
  'lobby/player': lobby(rows.playerLobby),
  'lobby/player-ready': lobby(rows.readyLobby),
  'lobby/host': lobby(rows.hostLobby),
  'lobby/waiting': lobby(rows.waitingLobby),
}
