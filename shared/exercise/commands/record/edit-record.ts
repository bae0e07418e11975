import { z } from 'zod'
import { RECORD_FIELDS } from '../../../words/incident.ts'
import { command } from '../command.ts'
import { longTextOrNone } from '../data.ts'

/** Writes one field of the incident record; an empty text clears it. */
export const editRecord = command({
  name: 'edit-record',
  about: 'team',
  data: z.strictObject({ field: z.enum(RECORD_FIELDS), value: longTextOrNone }),
  from: { seat: 'present', facilitator: 'both' },
  when: ['running', 'paused'],
  follows({ seat, data, free, event }) {
    return [event('record.edited', { seat, field: data.field, value: free(data.value) })]
  },
})
