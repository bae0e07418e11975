import type { Ms } from '../time/duration.ts'
import type { Authority } from '../words/authority.ts'
import type { Attention } from '../words/channel.ts'
import type { DecisionId, InjectId } from '../words/ids.ts'
import type { FormName } from '../words/incident.ts'
import type { PlayedPhase } from '../words/phase.ts'
import type { Condition } from './condition.ts'
import type { Inject, Recipients } from './inject-schema.ts'
import type { Decision, Option, Scenario } from './schema.ts'

/** When an inject goes out in the form that is played. */
export type Release =
  | { kind: 'timed'; atMs: Ms }
  | { kind: 'conditional'; when: Condition }
  | { kind: 'pool' }
  | { kind: 'hand'; cue: string }

/** When a decision opens in the form that is played. */
export type Opening =
  | { kind: 'timed'; atMs: Ms }
  | { kind: 'conditional'; when: Condition }
  | { kind: 'with'; inject: InjectId }

export type FrozenInject = Omit<Inject, 'if'> & {
  attention: Attention
  to: Recipients
  release: Release
}

export type FrozenDecision = Omit<
  Decision,
  'if' | 'target' | 'deadline' | 'claimWithin' | 'options' | 'answer'
> & {
  id: DecisionId
  authority: Authority
  phase: PlayedPhase
  opening: Opening
  targetMs: Ms
  deadlineMs: Ms
  claimWithinMs: Ms
  /** Empty for a free answer. */
  options: Option[]
}

export interface FrozenJump {
  atMs: Ms
  byMs: Ms
  say: string | null
}

/** One form of a scenario as event 1 keeps it: what takes part, in file order, with its times. */
export interface FrozenScenario extends Omit<
  Scenario,
  'injects' | 'decisions' | 'forms' | 'story' | 'milestones'
> {
  slug: string
  form: FormName
  story: string
  playMs: Ms
  hotWashMs: Ms
  injects: FrozenInject[]
  decisions: FrozenDecision[]
  jumps: FrozenJump[]
  milestones: { startedMs: Ms; contained: Condition; resolved: Condition }
}
