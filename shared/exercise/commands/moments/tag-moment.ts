import { z } from 'zod'
import { TAGS } from '../../../words/incident.ts'
import { command } from '../command.ts'
import { longText } from '../data.ts'

/** Marks what was just seen; `atMs` is the instant of the press on the exercise clock. */
export const tagMoment = command({
  name: 'tag-moment',
  about: 'exercise',
  data: z.strictObject({
    tag: z.enum(TAGS),
    text: longText.optional(),
    atMs: z.number().int().min(0).optional(),
    about: z.number().int().min(1).optional(),
  }),
  from: { facilitator: 'self', observer: true },
  when: ['running', 'paused', 'hotwash'],
  follows({ state, teams, by, data, free, atMs }) {
    const momentAtMs = Math.min(data.atMs ?? atMs, atMs)
    const text = data.text === undefined ? null : free(data.text)
    const only = teams.length === 1 ? teams[0]?.id : undefined
    const about = data.about !== undefined && data.about <= state.head.seq ? data.about : null
    const team = only === undefined ? {} : { team: only }
    return [{ type: 'tag.set', by, ...team, data: { tag: data.tag, text, momentAtMs, about } }]
  },
})
