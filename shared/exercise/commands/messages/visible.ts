import type { MessageId, SeatId } from '../../../words/ids.ts'
import { findMessage } from '../../state/injects.ts'
import type { Message } from '../../state/injects.ts'
import type { TeamState } from '../../state/state.ts'

/** The message, if this seat may read it. */
export function visibleMessage(
  team: TeamState,
  seat: SeatId | null,
  id: MessageId,
): Message | null {
  const message = findMessage(team.injects, id)
  return message && seat !== null && message.readers.includes(seat) ? message : null
}
