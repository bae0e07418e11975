import { conditionWords } from '../scenario/condition-words.ts'
import type { FrozenDecision, FrozenInject, FrozenScenario } from '../scenario/frozen.ts'
import type { DecisionId, InjectId } from '../words/ids.ts'
import type { RunListRow } from './console-rows.ts'
import { roleTitle } from './naming.ts'

/** What of a row of the run list no play changes. */
export type Planned<Ref> = Omit<RunListRow, 'id' | 'team' | 'ref' | 'state' | 'sentAtMs'> & {
  ref: Ref
}

/** The MSEL as it was written. */
export interface Plan {
  injects: readonly Planned<InjectId>[]
  openings: readonly Planned<DecisionId>[]
}

/** Put together once for an exercise: conditions are told in words. */
export function planOf(scenario: FrozenScenario): Plan {
  return {
    injects: scenario.injects.map((inject, order) => plannedInject(scenario, inject, order)),
    openings: scenario.decisions.map((decision, order) =>
      plannedOpening(scenario, decision, order),
    ),
  }
}

/** What most rows say nothing about. */
export const UNSAID = {
  channel: null,
  body: null,
  to: null,
  attention: null,
  when: null,
  pool: false,
  coaching: null,
  readAloud: null,
  expect: null,
  edited: false,
  byMs: null,
}

function plannedInject(
  scenario: FrozenScenario,
  inject: FrozenInject,
  order: number,
): Planned<InjectId> {
  const { release } = inject
  return {
    ...UNSAID,
    kind: 'inject',
    order,
    ref: inject.id,
    channel: inject.channel,
    title: inject.title,
    body: inject.body,
    to:
      inject.to === 'everyone'
        ? 'Everyone'
        : inject.to.map((role) => roleTitle(scenario, role)).join(', '),
    attention: inject.attention,
    atMs: release.kind === 'timed' ? release.atMs : null,
    when:
      release.kind === 'conditional'
        ? conditionWords(release.when, scenario)
        : release.kind === 'hand'
          ? release.cue
          : null,
    pool: release.kind === 'pool',
    coaching: inject.coaching ?? null,
    readAloud: inject.readAloud ?? null,
    expect: inject.expect ?? null,
  }
}

function plannedOpening(
  scenario: FrozenScenario,
  decision: FrozenDecision,
  order: number,
): Planned<DecisionId> {
  const { opening } = decision
  return {
    ...UNSAID,
    kind: 'decision',
    order,
    ref: decision.id,
    title: decision.title,
    body: decision.question,
    atMs: opening.kind === 'timed' ? opening.atMs : null,
    when:
      opening.kind === 'conditional'
        ? conditionWords(opening.when, scenario)
        : opening.kind === 'with'
          ? conditionWords({ kind: 'released', inject: opening.inject }, scenario)
          : null,
    coaching: decision.coaching ?? null,
  }
}
