import { z } from 'zod'
import type { ChecklistItemId } from '../../../words/ids.ts'
import { ANSWERS } from '../../../words/incident.ts'
import { command } from '../command.ts'
import { known } from '../data.ts'

/** Answers an item of the readiness checklist, once per team; the last answer before the start counts. */
export const answerChecklist = command({
  name: 'answer-checklist',
  about: 'team',
  data: z.strictObject({ item: known<ChecklistItemId>(), answer: z.enum(ANSWERS) }),
  from: { seat: 'present', facilitator: 'both' },
  when: ['lobby'],
  follows({ state, seat, data, event }) {
    if (!state.scenario.checklist.some(({ id }) => id === data.item)) return 'unknown-item'
    return [event('checklist.answered', { item: data.item, seat, answer: data.answer })]
  },
})
