import { conditionWords } from '../scenario/condition-words.ts'
import type { FrozenDecision, FrozenInject, FrozenScenario } from '../scenario/frozen.ts'
import { readText } from '../exercise/events/data.ts'
import { findDecision } from '../exercise/state/decisions.ts'
import type { DecisionId, InjectId } from '../words/ids.ts'
import type { RunListRow } from './console-rows.ts'
import { roleTitle } from './naming.ts'
import type { ExerciseSources, TeamSources } from './sources.ts'

type From = Pick<TeamSources, 'id' | 'plan' | 'injects' | 'decisions'>

/** What of a row no play changes. */
type Planned<Ref> = Omit<RunListRow, 'id' | 'team' | 'ref' | 'state' | 'sentAtMs'> & { ref: Ref }

/** The MSEL as it was written. */
export interface Plan {
  injects: readonly Planned<InjectId>[]
  openings: readonly Planned<DecisionId>[]
}

export function planOf(scenario: FrozenScenario): Plan {
  return {
    injects: scenario.injects.map((inject, order) => plannedInject(scenario, inject, order)),
    openings: scenario.decisions.map((decision, order) =>
      plannedOpening(scenario, decision, order),
    ),
  }
}

/** The MSEL as the facilitator runs it: injects, openings and jumps of the form, a row per team. */
export function runListRows(from: From): RunListRow[] {
  return [
    ...from.plan.injects.map((planned) => injectRow(from, planned)),
    ...from.plan.openings.map((planned) => openingRow(from, planned)),
  ]
}

/** Jumps of the form, offered to the facilitator; they move all teams. */
export function jumpRows({
  scenario,
  life,
}: Pick<ExerciseSources, 'scenario' | 'life'>): RunListRow[] {
  return scenario.jumps.map((jump, order) => ({
    ...blank,
    id: `jump-${order + 1}`,
    team: null,
    kind: 'jump',
    order,
    ref: `jump-${order + 1}`,
    title: jump.say ?? 'The clock jumps forward',
    atMs: jump.atMs,
    byMs: jump.byMs,
    state: life.jumps.length > order ? 'sent' : 'coming',
    sentAtMs: life.jumps[order]?.moment.atMs ?? null,
  }))
}

const blank = {
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
    ...blank,
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

function injectRow({ id: team, injects }: From, planned: Planned<InjectId>): RunListRow {
  const { ref } = planned
  const sent = injects.released.get(ref)
  const edited = injects.edited.get(ref)
  return {
    ...planned,
    id: `${team}/${ref}`,
    team,
    body: edited ? readText(edited) : planned.body,
    state: sent
      ? 'sent'
      : injects.held.has(ref)
        ? 'held'
        : injects.skipped.has(ref)
          ? 'skipped'
          : 'coming',
    sentAtMs: sent?.atMs ?? null,
    edited: edited !== undefined,
  }
}

function plannedOpening(
  scenario: FrozenScenario,
  decision: FrozenDecision,
  order: number,
): Planned<DecisionId> {
  const { opening } = decision
  return {
    ...blank,
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

function openingRow({ id: team, decisions }: From, planned: Planned<DecisionId>): RunListRow {
  const { ref } = planned
  const opened = findDecision(decisions, ref)
  const skipped = decisions.skipped.includes(ref)
  return {
    ...planned,
    id: `${team}/${ref}`,
    team,
    state: opened ? 'sent' : skipped ? 'skipped' : 'coming',
    sentAtMs: opened?.opened.atMs ?? null,
  }
}
