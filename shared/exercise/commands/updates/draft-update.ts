import { z } from 'zod'
import { numbered } from '../../../words/ids.ts'
import type { UpdateId } from '../../../words/ids.ts'
import { AUDIENCES } from '../../../words/incident.ts'
import { command } from '../command.ts'
import { update, longText } from '../data.ts'
import { unsent } from './approval.ts'

/** Writes a stakeholder update, or changes its text; a changed text needs approval anew. */
export const draftUpdate = command({
  name: 'draft-update',
  about: 'team',
  data: z.strictObject({ update: update.optional(), audience: z.enum(AUDIENCES), text: longText }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running', 'paused'],
  follows({ team, seat, data, free, event }) {
    if (seat === null) return 'unknown-seat'
    if (data.update !== undefined) {
      const known = unsent(team, data.update)
      if (typeof known === 'string') return known
    }
    const update = data.update ?? numbered<UpdateId>('update', team.updates.length + 1)
    return [
      event('update.drafted', { update, seat, audience: data.audience, text: free(data.text) }),
    ]
  },
})
