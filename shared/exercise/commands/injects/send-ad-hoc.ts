import { z } from 'zod'
import { CHANNELS } from '../../../words/channel.ts'
import type { Attention } from '../../../words/channel.ts'
import { numbered } from '../../../words/ids.ts'
import type { MessageId, PersonaId, RoleId } from '../../../words/ids.ts'
import { command } from '../command.ts'
import { seat, message, shortText, longText, known } from '../data.ts'

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
  follows({ state, teams, by, data, free }) {
    const { channel, from, to, answers } = data
    const attention = Math.min(data.attention, state.life.attentionCap) as Attention
    const texts = { title: free(data.title), body: free(data.body) }
    const name = from.name === undefined ? null : free(from.name)
    return teams.map((team) => ({
      type: 'inject.improvised',
      by,
      team: team.id,
      data: {
        message: numbered<MessageId>('message', team.injects.messages.length + 1),
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
