import { z } from 'zod'
import { must } from '../words/assert.ts'
import { ANSWERS, AUDIENCES, RECORD_FIELDS, VERDICTS } from '../words/incident.ts'
import type {
  ChecklistItemId,
  DecisionId,
  FlagId,
  InjectId,
  OptionId,
  TaskId,
  VendorId,
} from '../words/ids.ts'
import type { Severity } from '../words/incident.ts'
import { OWNERSHIP_STATES } from '../words/ownership.ts'
import { PHASES } from '../words/phase.ts'
import type { Condition, Fact } from './condition.ts'
import { authoredId, duration, oneOrMore } from './parts.ts'

const decision = authoredId<DecisionId>().describe('Id of a decision.')

/** How each fact is written; exactly one of these keys makes a leaf. */
const factKeys = {
  made: decision.describe('True once this decision has been made.'),
  chosen: z
    .strictObject({ decision, option: oneOrMore(authoredId<OptionId>()) })
    .describe('True once the decision was first made with this option (or one of these).'),
  madeLate: decision.describe('True once this decision was made after its target.'),
  notMadeWithin: z
    .strictObject({ decision, within: duration })
    .describe('True from this long after opening, if the decision was not made by then.'),
  commandHeld: z
    .literal(true)
    .describe('True while a present seat has incident command, uncontested or not.'),
  claim: z
    .strictObject({ decision, is: oneOrMore(z.enum(OWNERSHIP_STATES)) })
    .describe('True while the open decision is in this ownership state.'),
  recordSet: z
    .enum([...RECORD_FIELDS, 'severity'])
    .describe('True while this field of the incident record is filled.'),
  recordComplete: z.literal(true).describe('True while the incident record is complete.'),
  verdict: z.enum(VERDICTS).describe('True while the verdict is this.'),
  severityAtLeast: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .describe('True while severity is this or worse; 2 means 1 or 2.'),
  updateSent: z.enum(AUDIENCES).describe('True once a stakeholder update went to this audience.'),
  taskDone: authoredId<TaskId>().describe('True once this task was finished.'),
  checkpointMade: authoredId<VendorId>().describe(
    'True once a checkpoint with this vendor is on the record.',
  ),
  phaseReached: z.enum(PHASES).describe('True once the team entered this phase (or a later one).'),
  released: authoredId<InjectId>().describe('True once this inject was released to the team.'),
  checklist: z
    .strictObject({ item: authoredId<ChecklistItemId>(), is: oneOrMore(z.enum(ANSWERS)) })
    .describe('The answer given in preparation; unanswered is no.'),
  flag: authoredId<FlagId>().describe('True while the facilitator has raised this flag.'),
} as const

const factShape = z.strictObject(factKeys).partial()
type WrittenFact = z.output<typeof factShape>
const FACT_KEYS = Object.keys(factKeys) as (keyof WrittenFact)[]

/** A condition in an author's words: ids and durations are still text. */
export interface ConditionDocument extends z.input<typeof factShape> {
  all?: ConditionDocument[] | undefined
  any?: ConditionDocument[] | undefined
  not?: ConditionDocument | undefined
  since?: z.input<typeof factShape> | undefined
  atLeast?: string | undefined
}

interface WrittenCondition extends WrittenFact {
  all?: WrittenCondition[] | undefined
  any?: WrittenCondition[] | undefined
  not?: WrittenCondition | undefined
  since?: WrittenFact | undefined
  atLeast?: number | undefined
}

const oneFact = factShape
  .refine((written) => FACT_KEYS.filter((key) => written[key] !== undefined).length === 1, {
    error: 'Write exactly one fact here, such as made: revoke-key.',
  })
  .describe('One fact.')

const written: z.ZodType<WrittenCondition, ConditionDocument> = z.lazy(() =>
  z
    .strictObject({
      ...factShape.shape,
      all: z.array(written).min(1).optional().describe('True if every one of these is.'),
      any: z.array(written).min(1).optional().describe('True if at least one of these is.'),
      not: written.optional().describe('True if this is not.'),
      since: oneFact
        .optional()
        .describe('Counts played time since this fact last became true; needs atLeast.'),
      atLeast: duration.optional().describe('How long ago, at least; goes with since.'),
    })
    .superRefine((value, context) => {
      const keys = Object.entries(value).flatMap(([key, part]) => (part === undefined ? [] : [key]))
      const heads = keys.filter((key) => key !== 'atLeast')
      if (heads.length !== 1)
        context.addIssue({
          code: 'custom',
          message: `A condition has exactly one key (all, any, not, since or a fact); this one has ${heads.length === 0 ? 'none' : heads.join(' and ')}.`,
        })
      else if ((value.since === undefined) !== (value.atLeast === undefined))
        context.addIssue({
          code: 'custom',
          message: 'since and atLeast go together: since a fact, atLeast a duration.',
        })
    }),
) as unknown as z.ZodType<WrittenCondition, ConditionDocument>

/** A condition as authors write it, turned into the union the core works with. */
export const condition = written
  .transform(read)
  .describe('When something is so.') as unknown as z.ZodType<Condition, ConditionDocument>

function read(from: WrittenCondition): Condition {
  if (from.all) return { kind: 'all', of: from.all.map(read) }
  if (from.any) return { kind: 'any', of: from.any.map(read) }
  if (from.not) return { kind: 'not', of: read(from.not) }
  if (from.since) return { kind: 'since', of: readFact(from.since), atLeastMs: from.atLeast ?? 0 }
  return readFact(from)
}

function readFact(from: WrittenFact): Fact {
  if (from.made) return { kind: 'made', decision: from.made }
  if (from.chosen)
    return { kind: 'chosen', decision: from.chosen.decision, options: from.chosen.option }
  if (from.madeLate) return { kind: 'made-late', decision: from.madeLate }
  if (from.notMadeWithin)
    return {
      kind: 'not-made-within',
      decision: from.notMadeWithin.decision,
      withinMs: from.notMadeWithin.within,
    }
  if (from.commandHeld) return { kind: 'command-held' }
  if (from.claim) return { kind: 'claim', decision: from.claim.decision, states: from.claim.is }
  if (from.recordSet) return { kind: 'record-set', field: from.recordSet }
  if (from.recordComplete) return { kind: 'record-complete' }
  if (from.verdict) return { kind: 'verdict', verdict: from.verdict }
  if (from.severityAtLeast)
    return { kind: 'severity-at-least', severity: from.severityAtLeast as Severity }
  if (from.updateSent) return { kind: 'update-sent', audience: from.updateSent }
  if (from.taskDone) return { kind: 'task-done', task: from.taskDone }
  if (from.checkpointMade) return { kind: 'checkpoint-made', vendor: from.checkpointMade }
  if (from.phaseReached) return { kind: 'phase-reached', phase: from.phaseReached }
  if (from.released) return { kind: 'released', inject: from.released }
  if (from.checklist)
    return { kind: 'checklist', item: from.checklist.item, answers: from.checklist.is }
  return { kind: 'flag', flag: must(from.flag, 'a fact') }
}
