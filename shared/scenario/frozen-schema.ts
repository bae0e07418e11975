import { z } from 'zod'
import type { InjectId } from '../words/ids.ts'
import { AUDIENCES, FORMS } from '../words/incident.ts'
import { PLAYED_PHASES } from '../words/phase.ts'
import { frozenCondition } from './frozen-condition.ts'
import type { FrozenScenario } from './frozen.ts'
import { inject } from './inject-schema.ts'
import { authoredId, line, milliseconds, prose } from './parts.ts'
import { decision, option, scenarioSchema } from './schema.ts'

const release = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('timed'), atMs: milliseconds }),
  z.strictObject({ kind: z.literal('conditional'), when: frozenCondition }),
  z.strictObject({ kind: z.literal('pool') }),
  z.strictObject({ kind: z.literal('hand'), cue: line }),
])

const opening = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('timed'), atMs: milliseconds }),
  z.strictObject({ kind: z.literal('conditional'), when: frozenCondition }),
  z.strictObject({ kind: z.literal('with'), inject: authoredId<InjectId>() }),
])

const frozenInject = z.discriminatedUnion(
  'channel',
  inject.options.map((each) => each.omit({ if: true }).extend({ release })) as unknown as [
    (typeof inject.options)[0],
  ],
)

const frozenDecision = decision
  .omit({ if: true, target: true, deadline: true, claimWithin: true, answer: true })
  .extend({
    options: z.array(option).max(5),
    opening,
    targetMs: milliseconds,
    deadlineMs: milliseconds,
    claimWithinMs: milliseconds,
  })

const phase = z.strictObject({ gate: frozenCondition, hint: line.optional() })
const { shape } = scenarioSchema

/** A scenario as event 1 keeps it, held to all that an author is held to: a log may come from anywhere. */
export const frozenScenario = scenarioSchema.omit({ forms: true }).extend({
  slug: z.string().min(1).max(60),
  form: z.enum(FORMS),
  story: prose,
  playMs: milliseconds,
  hotWashMs: milliseconds,
  vendors: z.array(shape.vendors.unwrap().element.extend({ involvedWhen: frozenCondition })),
  evidence: z.array(
    shape.evidence
      .unwrap()
      .element.extend({ keptWhen: frozenCondition, lostWhen: frozenCondition }),
  ),
  cadence: z.partialRecord(
    z.enum(AUDIENCES),
    z.strictObject({ first: milliseconds, every: milliseconds }),
  ),
  phases: z.strictObject(Object.fromEntries(PLAYED_PHASES.map((name) => [name, phase]))),
  injects: z.array(frozenInject).max(200),
  decisions: z.array(frozenDecision).max(60),
  jumps: z.array(z.strictObject({ atMs: milliseconds, byMs: milliseconds, say: line.nullable() })),
  milestones: z.strictObject({
    startedMs: milliseconds,
    contained: frozenCondition,
    resolved: frozenCondition,
  }),
}) as unknown as z.ZodType<FrozenScenario>
