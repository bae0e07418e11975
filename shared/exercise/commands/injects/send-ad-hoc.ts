import { z } from 'zod'
import { CHANNELS } from '../../../words/channel.ts'
import type { Attention } from '../../../words/channel.ts'
import { numbered } from '../../../words/ids.ts'
import type { MessageId, PersonaId, RoleId } from '../../../words/ids.ts'
import type { EventData } from '../../events/event.ts'
import { findSeat } from '../../state/seats.ts'
import type { TeamState } from '../../state/state.ts'
import { command } from '../command.ts'
import type { Ask } from '../command.ts'
import { seat, message, shortText, longText, known } from '../data.ts'
import type { RefusalCode } from '../refusals.ts'

/** Sends news that no scenario holds, also as a persona’s answer to a reply. */
export const sendAdHoc = command({
  name: 'send-ad-hoc',
  about: 'team',
  data: z.strictObject({
    channel: z.enum(CHANNELS),
    from: z.strictObject({ persona: known<PersonaId>().optional(), name: shortText.optional() }),
    to: z.union([
      z.literal('everyone'),
      z.strictObject({ roles: z.array(known<RoleId>()).min(1) }),
      z.strictObject({ seats: z.array(seat).min(1) }),
    ]),
    title: shortText,
    body: longText,
    attention: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    answers: message.optional(),
  }),
  from: { facilitator: 'self' },
  when: ['running', 'paused'],
  follows(ask) {
    const { state, by, data, free } = ask
    const { channel, from, to, answers } = data
    const teams = teamsReached(ask, to)
    if (typeof teams === 'string') return teams
    const attention = Math.min(data.attention, state.life.attentionCap) as Attention
    const texts = { title: free(data.title), body: free(data.body) }
    const name = from.name === undefined ? null : free(from.name)
    // Counted through, the ids would tell how many messages went to others; the log's number is no secret.
    const message = numbered<MessageId>('message', state.head.seq + 1)
    return teams.map((team) => ({
      type: 'inject.improvised',
      by,
      team: team.id,
      data: {
        message,
        channel,
        from: { persona: from.persona ?? null, name },
        to,
        ...texts,
        attention,
        answers: answers ?? null,
      },
    }))
  },
})

/** The teams in which somebody reads it; else whom it names that does not exist. */
function teamsReached(
  { state, teams }: Ask<unknown>,
  to: EventData<'inject.improvised'>['to'],
): TeamState[] | RefusalCode {
  if (to === 'everyone') return teams
  if ('roles' in to)
    return to.roles.every((role) => state.scenario.roles.some(({ id }) => id === role))
      ? teams
      : 'unknown-role'
  const reached = teams.map((team) => to.seats.filter((id) => findSeat(team.seats, id)))
  if (reached.flat().length < to.seats.length) return 'unknown-seat'
  return teams.filter((_, index) => (reached[index] ?? []).length > 0)
}
