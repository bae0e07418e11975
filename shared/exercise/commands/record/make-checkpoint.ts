import { z } from 'zod'
import type { VendorId } from '../../../words/ids.ts'
import { command } from '../command.ts'
import { known, longTextOrNone } from '../data.ts'

/** Notes a checkpoint with a vendor: what they said and when they come back. */
export const makeCheckpoint = command({
  name: 'make-checkpoint',
  about: 'team',
  data: z.strictObject({
    vendor: known<VendorId>(),
    note: longTextOrNone.optional(),
  }),
  from: { seat: 'present', facilitator: 'both' },
  when: ['running'],
  facilitatorWhen: ['running', 'paused'],
  follows({ state, seat, data, free, event }) {
    if (!state.scenario.vendors.some(({ id }) => id === data.vendor)) return 'unknown-vendor'
    const note = data.note ? free(data.note) : null
    return [event('record.checkpoint-made', { seat, vendor: data.vendor, note })]
  },
})
