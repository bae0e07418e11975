import { z } from 'zod'
import { command } from '../command.ts'
import { longText } from '../data.ts'

/** A note for the debrief. */
export const writeNote = command({
  name: 'write-note',
  about: 'team',
  data: z.strictObject({ text: longText }),
  from: { seat: 'any', facilitator: 'both' },
  when: ['lobby', 'running', 'paused', 'hotwash'],
  follows({ seat, data, free, event }) {
    return [event('note.written', { seat, text: free(data.text) })]
  },
})
