import { z } from 'zod'
import { ANSWERS, AUDIENCES, RECORD_FIELDS, SEVERITIES, VERDICTS } from '../words/incident.ts'
import type {
  ChecklistItemId,
  DecisionId,
  FlagId,
  InjectId,
  OptionId,
  TaskId,
  VendorId,
} from '../words/ids.ts'
import { OWNERSHIP_STATES } from '../words/ownership.ts'
import { PHASES } from '../words/phase.ts'
import type { Condition, Fact } from './condition.ts'
import { authoredId, milliseconds } from './parts.ts'

const decision = authoredId<DecisionId>()
const of = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, shape: Shape) =>
  z.strictObject({ kind: z.literal(kind), ...shape })

const facts = [
  of('made', { decision }),
  of('chosen', { decision, options: z.array(authoredId<OptionId>()) }),
  of('made-late', { decision }),
  of('not-made-within', { decision, withinMs: milliseconds }),
  of('command-held', {}),
  of('claim', { decision, states: z.array(z.enum(OWNERSHIP_STATES)) }),
  of('record-set', { field: z.enum([...RECORD_FIELDS, 'severity']) }),
  of('record-complete', {}),
  of('verdict', { verdict: z.enum(VERDICTS) }),
  of('severity-at-least', { severity: z.literal(SEVERITIES) }),
  of('update-sent', { audience: z.enum(AUDIENCES) }),
  of('task-done', { task: authoredId<TaskId>() }),
  of('checkpoint-made', { vendor: authoredId<VendorId>() }),
  of('phase-reached', { phase: z.enum(PHASES) }),
  of('released', { inject: authoredId<InjectId>() }),
  of('checklist', {
    item: authoredId<ChecklistItemId>(),
    answers: z.array(z.enum(ANSWERS)),
  }),
  of('flag', { flag: authoredId<FlagId>() }),
] as const

const fact: z.ZodType<Fact> = z.discriminatedUnion('kind', facts)

/** A condition as a frozen scenario keeps it: no longer an author's words, but the core's own. */
export const frozenCondition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    of('all', { of: z.array(frozenCondition) }),
    of('any', { of: z.array(frozenCondition) }),
    of('not', { of: frozenCondition }),
    of('since', { of: fact, atLeastMs: milliseconds }),
    of('never', {}),
    ...facts,
  ]),
)
