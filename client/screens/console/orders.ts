import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import type { CommandAnswer } from '../../../shared/wire/down.ts'
import type { TeamId } from '../../../shared/words/ids.ts'
import { useConnection } from '../../stores/connection.ts'
import { useRowIds } from '../../stores/rows.ts'
import { useSend } from '../../stores/send.ts'

const AWAY = 'The server is away. Nothing was sent, and nothing waits to be sent.'
export const SERVER_AWAY: CommandAnswer = { ok: false, code: 'not-connected', message: AWAY }

/** A facilitator's orders are for now: without a connection they are not queued, unlike a player's words. */
export function connectedNow(): boolean {
  return useConnection.getState().cut === 'none'
}

/** Why nothing can be sent, once the cut is long enough to be worth a word. */
export function useServerAway(): string | undefined {
  return useConnection(({ cut }) => cut === 'noticed' || cut === 'long') ? AWAY : undefined
}

export type Order = (command: CommandName, data?: Record<string, unknown>) => Promise<CommandAnswer>

/**
 * Sends as the facilitator.
 * @param control names the control on this page that shows how it went
 */
export function useOrder(control: string): Order {
  const { send } = useSend(control)
  return (command, data) => (connectedNow() ? send(command, data) : Promise.resolve(SERVER_AWAY))
}

/** Adds the team where there are several and one is meant; an inject without a team goes to all of them. */
export function useForTeam(): (
  team: TeamId | null,
  data?: Record<string, unknown>,
) => Record<string, unknown> {
  const several = useRowIds('teams').length > 1
  return (team, data = {}) => (several && team !== null ? { ...data, team } : data)
}
