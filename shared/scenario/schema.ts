import { z } from 'zod'
import { AUTHORITIES, type BusinessAuthority } from '../words/authority.ts'
import type {
  ChecklistItemId,
  DecisionId,
  EvidenceId,
  FlagId,
  InjectId,
  OptionId,
  PersonaId,
  PresetId,
  QuestionId,
  RoleId,
  SystemId,
  TaskId,
  VendorId,
} from '../words/ids.ts'
import { ASSESSMENTS, AUDIENCES, VERDICTS } from '../words/incident.ts'
import { PLAYED_PHASES } from '../words/phase.ts'
import { condition } from './condition-schema.ts'
import { inject } from './inject-schema.ts'
import { authoredId, duration, line, offset, oneOrMore, prose } from './parts.ts'

const slot = z
  .strictObject({
    title: line,
    default: z.string().min(1).max(60).describe('Plain text, at most 60 characters.'),
  })
  .describe('A word of the company to be put in: ${name} stands for it in any text.')

const role = z.strictObject({
  id: authoredId<RoleId>(),
  title: line,
  brief: prose.describe('What this person does and watches; shown to the player.'),
  else: z
    .array(authoredId<RoleId>())
    .default([])
    .describe('Who stands in where nobody has this role, in order.'),
})

const roles = oneOrMore(authoredId<RoleId>())
const ownershipMap = z
  .strictObject({
    isolate: roles,
    'customer-communication': roles,
    'notify-regulator': roles,
    'escalate-vendor': roles,
    spend: roles,
  } satisfies Record<BusinessAuthority, unknown>)
  .describe('Which roles approve what; every authority has at least one.')

const preset = z.strictObject({
  id: authoredId<PresetId>(),
  title: line,
  about: prose.optional(),
  map: ownershipMap,
})

export const option = z.strictObject({
  id: authoredId<OptionId>(),
  label: line,
  assessment: z
    .enum(ASSESSMENTS)
    .optional()
    .describe('Never shown in play, never part of the score.'),
  consequence: prose.optional().describe('What the team sees happen once it has chosen this.'),
  debrief: prose.optional().describe('Said in the debrief.'),
  verdict: z.enum(VERDICTS).optional().describe('Choosing this sets the verdict of the record.'),
  update: z
    .strictObject({ audience: z.enum(AUDIENCES), text: prose })
    .optional()
    .describe('A stakeholder update prefilled by this choice.'),
})

export const decision = z.strictObject({
  id: authoredId<DecisionId>(),
  title: line.describe('Short, as on a card: Tell customers?'),
  question: prose,
  authority: z.enum(AUTHORITIES),
  phase: z.enum(PLAYED_PHASES),
  target: duration.describe('From opening; within it the decision is timely.'),
  deadline: duration.describe('From opening; after it the decision has expired.'),
  claimWithin: duration.prefault('60s').describe('How long it may be without an owner at a time.'),
  weight: z.number().int().min(1).default(1),
  options: z.array(option).min(2).max(5).optional(),
  answer: z.literal('free').optional().describe('Instead of options: a free answer.'),
  if: condition
    .optional()
    .describe('Opens when this turns true, in every form that gives it no other time.'),
  coaching: prose.optional(),
  ask: line
    .optional()
    .describe('The question for the hot wash if this decision had no owner for long.'),
})

const formInject = z.strictObject({
  inject: authoredId<InjectId>(),
  at: duration.optional().describe('Released at this time of the exercise clock.'),
  if: condition.optional().describe('Released when this turns true, once per team.'),
  pool: z.literal(true).optional().describe('Waits in the contingency pool.'),
  hand: line.optional().describe('Sent by hand; the text says when.'),
  attention: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).optional(),
})

const formDecision = z.strictObject({
  decision: authoredId<DecisionId>(),
  at: duration.optional().describe('Opens at this time of the exercise clock.'),
  if: condition.optional().describe('Opens when this turns true.'),
  with: authoredId<InjectId>().optional().describe('Opens together with this inject.'),
  target: duration.optional(),
  deadline: duration.optional(),
  claimWithin: duration.optional(),
})

const form = z.strictObject({
  minutes: z.number().int().min(1).max(480).describe('Length of play.'),
  hotWash: z.number().int().min(0).max(120).describe('Minutes for the talk afterwards.'),
  story: prose.optional().describe('How this form begins, where it differs from the story.'),
  injects: z.array(formInject).min(1),
  decisions: z.array(formDecision).min(1),
  jumps: z
    .array(z.strictObject({ at: duration, by: duration, say: line.optional() }))
    .default([])
    .describe('Jumps of the clock, offered to the facilitator; by themselves where there is none.'),
})

/** Scenario format 1: everything an author writes in scenario.yaml. */
export const scenarioSchema = z.strictObject({
  format: z.literal(1),
  title: line,
  summary: prose.describe('One or two sentences for the library, without spoilers.'),
  story: prose.describe('What everyone knows at the start.'),
  company: z.strictObject({ name: line, about: prose }),
  startsAt: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
      error: 'Write the story time of the start as HH:MM, such as 02:04.',
    })
    .describe('Story time of the start, HH:MM.'),
  people: z.strictObject({
    min: z.number().int().min(1).max(12),
    max: z.number().int().min(1).max(12),
  }),
  truth: z.strictObject({ kind: z.enum(['incident', 'false-alarm']), explanation: prose }),
  slots: z.record(z.string().regex(/^[a-z][a-zA-Z0-9]{0,29}$/), slot).default({}),
  commander: authoredId<RoleId>().describe(
    'The role that is expected to lead; the last stand-in of every role.',
  ),
  roles: z.array(role).min(2).max(12),
  ownership: z.array(preset).min(1).max(6),
  systems: z
    .array(z.strictObject({ id: authoredId<SystemId>(), title: line, about: prose.optional() }))
    .default([]),
  vendors: z
    .array(
      z.strictObject({
        id: authoredId<VendorId>(),
        title: line,
        contact: line.optional(),
        involvedWhen: condition,
      }),
    )
    .default([]),
  evidence: z
    .array(
      z.strictObject({
        id: authoredId<EvidenceId>(),
        title: line,
        keptWhen: condition,
        lostWhen: condition,
        about: prose.optional(),
      }),
    )
    .default([]),
  tasks: z
    .array(
      z.strictObject({
        id: authoredId<TaskId>(),
        title: line,
        handsOn: z
          .boolean()
          .default(false)
          .describe('Work at a keyboard, which a commander should leave to others.'),
        detail: prose.optional(),
      }),
    )
    .default([]),
  cadence: z
    .partialRecord(z.enum(AUDIENCES), z.strictObject({ first: duration, every: duration }))
    .default({})
    .describe('When each audience expects to hear: first after the start, then every so often.'),
  checklist: z
    .array(
      z.strictObject({
        id: authoredId<ChecklistItemId>(),
        text: line,
        role: authoredId<RoleId>(),
        why: line.optional(),
      }),
    )
    .default([]),
  phases: z.strictObject({
    identification: z.strictObject({ gate: condition, hint: line.optional() }),
    containment: z.strictObject({ gate: condition, hint: line.optional() }),
    eradication: z.strictObject({ gate: condition, hint: line.optional() }),
    recovery: z.strictObject({ gate: condition, hint: line.optional() }),
  }),
  personas: z
    .array(z.strictObject({ id: authoredId<PersonaId>(), name: line, about: line.optional() }))
    .min(1),
  flags: z
    .array(z.strictObject({ id: authoredId<FlagId>(), title: line }))
    .default([])
    .describe('Switches for the facilitator that conditions may ask for.'),
  injects: z.array(inject).min(1).max(200),
  decisions: z.array(decision).min(1).max(60),
  milestones: z.strictObject({ started: offset, contained: condition, resolved: condition }),
  questions: z
    .array(z.strictObject({ id: authoredId<QuestionId>(), text: line, about: prose.optional() }))
    .default([])
    .describe('Questions for the hot wash.'),
  commandQuestion: line
    .default('When did one named person first lead, and how did everyone know?')
    .describe('The question for the hot wash if nobody led for long.'),
  playbook: z
    .strictObject({
      title: line,
      triggers: z.array(line).min(1),
      firstActions: z.array(line).min(1),
      owners: z.array(line).min(1),
      communication: z.array(line).min(1),
    })
    .describe('One page for this kind of incident.'),
  forms: z
    .strictObject({ taster: form.optional(), short: form.optional(), full: form.optional() })
    .describe('At least one; each a schedule over the injects and decisions above.'),
})

export type ScenarioDocument = z.input<typeof scenarioSchema>
export type Scenario = z.output<typeof scenarioSchema>
export type Role = Scenario['roles'][number]
export type Preset = Scenario['ownership'][number]
export type OwnershipMap = Preset['map']
export type Decision = Scenario['decisions'][number]
export type Option = NonNullable<Decision['options']>[number]
export type Form = z.output<typeof form>
export type Task = Scenario['tasks'][number]
