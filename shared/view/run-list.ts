import { conditionWords } from '../scenario/condition-words.ts'
import type { FrozenDecision, FrozenInject } from '../scenario/frozen.ts'
import { readText } from '../exercise/events/data.ts'
import { findDecision } from '../exercise/state/decisions.ts'
import type { RunListRow } from './console-rows.ts'
import { roleTitle } from './naming.ts'
import type { ExerciseSources, TeamSources } from './sources.ts'

type From = Pick<TeamSources, 'id' | 'scenario' | 'injects' | 'decisions'>

/** The MSEL as the facilitator runs it: injects, openings and jumps of the form, a row per team. */
export function runListRows(from: From): RunListRow[] {
  const { scenario } = from
  return [
    ...scenario.injects.map((inject, order) => injectRow(from, inject, order)),
    ...scenario.decisions.map((decision, order) => openingRow(from, decision, order)),
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

function injectRow(
  { id: team, scenario, injects }: From,
  inject: FrozenInject,
  order: number,
): RunListRow {
  const sent = injects.released.get(inject.id)
  const edited = injects.edited.get(inject.id)
  const { release } = inject
  return {
    ...blank,
    id: `${team}/${inject.id}`,
    team,
    kind: 'inject',
    order,
    ref: inject.id,
    channel: inject.channel,
    title: inject.title,
    body: edited ? readText(edited) : inject.body,
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
  { id: team, scenario, decisions }: From,
  decision: FrozenDecision,
  order: number,
): RunListRow {
  const opened = findDecision(decisions, decision.id)
  const { opening } = decision
  const skipped = decisions.skipped.includes(decision.id)
  return {
    ...blank,
    id: `${team}/${decision.id}`,
    team,
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
