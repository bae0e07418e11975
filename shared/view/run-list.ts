import { readText } from '../exercise/events/data.ts'
import { findDecision } from '../exercise/state/decisions.ts'
import type { DecisionId, InjectId } from '../words/ids.ts'
import type { RunListRow } from './console-rows.ts'
import { UNSAID } from './plan.ts'
import type { Planned } from './plan.ts'
import type { ExerciseSources, TeamSources } from './sources.ts'

type From = Pick<TeamSources, 'id' | 'plan' | 'injects' | 'decisions'>

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
    ...UNSAID,
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
