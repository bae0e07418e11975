import { conditionWords } from '../scenario/condition-words.ts'
import type { FrozenDecision, FrozenInject, FrozenScenario } from '../scenario/frozen.ts'
import { readText } from '../exercise/events/data.ts'
import { findDecision } from '../exercise/state/decisions.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import type { RunListRow } from './console-rows.ts'
import { roleTitle } from './naming.ts'

/** The MSEL as the facilitator runs it: injects, openings and jumps of the form, a row per team. */
export function runListRows(state: ExerciseState, team: TeamState): RunListRow[] {
  const { scenario } = state
  return [
    ...scenario.injects.map((inject, order) => injectRow(state, team, inject, order)),
    ...scenario.decisions.map((decision, order) => openingRow(scenario, team, decision, order)),
  ]
}

/** Jumps of the form, offered to the facilitator; they move all teams. */
export function jumpRows({ scenario, life }: ExerciseState): RunListRow[] {
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

function injectRow(
  state: ExerciseState,
  team: TeamState,
  inject: FrozenInject,
  order: number,
): RunListRow {
  const { injects } = team
  const sent = injects.released.get(inject.id)
  const edited = injects.edited.get(inject.id)
  const { release } = inject
  return {
    ...blank,
    id: `${team.id}/${inject.id}`,
    team: team.id,
    kind: 'inject',
    order,
    ref: inject.id,
    channel: inject.channel,
    title: inject.title,
    body: edited ? readText(edited) : inject.body,
    to:
      inject.to === 'everyone'
        ? 'Everyone'
        : inject.to.map((role) => roleTitle(state, role)).join(', '),
    attention: inject.attention,
    atMs: release.kind === 'timed' ? release.atMs : null,
    when:
      release.kind === 'conditional'
        ? conditionWords(release.when, state.scenario)
        : release.kind === 'hand'
          ? release.cue
          : null,
    pool: release.kind === 'pool',
    state: sent
      ? 'sent'
      : injects.held.has(inject.id)
        ? 'held'
        : injects.skipped.has(inject.id)
          ? 'skipped'
          : 'coming',
    sentAtMs: sent?.atMs ?? null,
    coaching: inject.coaching ?? null,
    readAloud: inject.readAloud ?? null,
    expect: inject.expect ?? null,
    edited: edited !== undefined,
  }
}

function openingRow(
  scenario: FrozenScenario,
  team: TeamState,
  decision: FrozenDecision,
  order: number,
): RunListRow {
  const opened = findDecision(team.decisions, decision.id)
  const { opening } = decision
  const skipped = team.decisions.skipped.includes(decision.id)
  return {
    ...blank,
    id: `${team.id}/${decision.id}`,
    team: team.id,
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
    state: opened ? 'sent' : skipped ? 'skipped' : 'coming',
    sentAtMs: opened?.opened.atMs ?? null,
    coaching: decision.coaching ?? null,
  }
}
