import type { Rule } from './rule.ts'
import { decisionTimes } from './rules/decision-times.ts'
import { duplicateId } from './rules/duplicate-id.ts'
import { optionsOrAnswer } from './rules/options-or-answer.ts'
import { rowTime } from './rules/row-time.ts'
import { unknownReference } from './rules/unknown-reference.ts'
import { unknownSlot } from './rules/unknown-slot.ts'

/** Every kind of finding on a scenario that fits the schema. */
export const RULES: readonly Rule[] = [
  duplicateId,
  unknownReference,
  unknownSlot,
  optionsOrAnswer,
  decisionTimes,
  rowTime,
]
