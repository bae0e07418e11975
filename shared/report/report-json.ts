import type { PhaseEntry } from '../exercise/state/phases.ts'
import type { ExerciseState } from '../exercise/state/state.ts'
import { findingsOf } from '../score/findings/findings.ts'
import type { FindingKey } from '../score/findings/finding.ts'
import type { Evidence } from '../score/evidence.ts'
import { nearestDouble } from '../score/fraction.ts'
import type { Exact } from '../score/fraction.ts'
import type { TeamGap } from '../score/gaps.ts'
import { METRICS, readMetric } from '../score/metrics/metrics.ts'
import type { MetricKey } from '../score/metrics/metric.ts'
import { scoreOf } from '../score/overall.ts'
import type { TeamScore } from '../score/overall.ts'
import { ratingsOf } from '../score/ratings.ts'
import { teamPlay } from '../score/team-play.ts'
import type { TeamPlay } from '../score/team-play.ts'
import type { Ms } from '../time/duration.ts'
import { must } from '../words/assert.ts'
import type { Authority } from '../words/authority.ts'
import type { DecisionId, SeatId, Slot, TeamId } from '../words/ids.ts'
import type { FormName, Rating } from '../words/incident.ts'
import type { Cause } from '../words/ownership.ts'
import { PHASES } from '../words/phase.ts'
import type { Phase } from '../words/phase.ts'

/** The report as other programs read it; docs/report-format.md describes every field. */
export interface ReportJson {
  format: 1
  scenario: string
  form: FormName
  closed: boolean
  teams: TeamReport[]
}

export interface TeamReport {
  team: TeamId
  score: Record<
    'overall' | 'timeliness' | 'ownership' | 'leads' | 'approves' | 'followsUp',
    number | null
  >
  metrics: Record<'ttdMs' | 'ttcMs' | 'ttrMs' | 'ttaMs' | 'standDownMs', Ms | null>
  decisions: DecisionReport[]
  gaps: {
    slot: Slot
    cause: Cause
    fromMs: Ms
    toMs: Ms
    playedMs: Ms
    phase: Phase
    events: Evidence
  }[]
  findings: { key: FindingKey; events: Evidence }[]
  phases: { phase: Phase; fromMs: Ms[]; suggested: Rating | null; confirmed: Rating | null }[]
}

export interface DecisionReport {
  id: DecisionId
  authority: Authority
  openedMs: Ms
  endedMs: Ms | null
  end: 'made' | 'withdrawn' | 'expired' | 'cut-off' | null
  madeMs: Ms | null
  madeBy: SeatId | null
  usedMs: Ms | null
  timeliness: number | null
  coverage: number | null
}

/** The report of an exercise; keys stand in the order in which they are documented. */
export function reportJson(state: ExerciseState): ReportJson {
  return {
    format: 1,
    scenario: state.scenario.slug,
    form: state.scenario.form,
    closed: state.life.closed !== null,
    teams: state.teams.map((team) => teamReport(teamPlay(state, team))),
  }
}

function teamReport(play: TeamPlay): TeamReport {
  const score = scoreOf(play)
  return {
    team: play.team.id,
    score: {
      overall: double(score.overall),
      timeliness: double(score.timeliness.value),
      ownership: double(score.ownership),
      leads: double(score.leads.value),
      approves: double(score.approves.value),
      followsUp: double(score.followsUp.value),
    },
    metrics: metricsOf(play),
    decisions: decisionsOf(score),
    gaps: score.gaps.map(gapReport),
    findings: findingsOf(play).map(({ finding, events }) => ({ key: finding.key, events })),
    phases: phasesOf(play, score),
  }
}

function double(exact: Exact | null): number | null {
  return exact && nearestDouble(exact)
}

function metricsOf(play: TeamPlay): TeamReport['metrics'] {
  const read = (key: MetricKey) => readMetric(METRICS[key], play).ms
  return {
    ttdMs: read('ttd'),
    ttcMs: read('ttc'),
    ttrMs: read('ttr'),
    ttaMs: read('tta'),
    standDownMs: read('stand-down'),
  }
}

function decisionsOf({ timeliness, approves }: TeamScore): DecisionReport[] {
  return timeliness.decisions.map(({ decision, usedMs, value }, index) => {
    const coverage = must(approves.decisions[index], 'a coverage for each decision').value
    const { id, authority, opened, ended, end, made } = decision
    return {
      id,
      authority,
      openedMs: opened.atMs,
      endedMs: ended?.atMs ?? null,
      end,
      madeMs: made?.moment.atMs ?? null,
      madeBy: made?.seat ?? null,
      usedMs: ended ? usedMs : null,
      timeliness: double(value),
      coverage: double(coverage),
    }
  })
}

function gapReport({
  slot,
  cause,
  fromMs,
  toMs,
  playedMs,
  phase,
  events,
}: TeamGap): TeamReport['gaps'][number] {
  return { slot, cause, fromMs, toMs, playedMs, phase, events }
}

function phasesOf(play: TeamPlay, score: TeamScore): TeamReport['phases'] {
  const ratings = ratingsOf(play, score)
  return PHASES.map((phase) => {
    const rating = ratings.find((each) => each.phase === phase)
    return {
      phase,
      fromMs: entriesOf(play, phase),
      suggested: rating?.suggested ?? null,
      confirmed: rating?.confirmed ?? null,
    }
  })
}

/** Preparation is played in the lobby, where the clock stands at 0; no event says that a team enters it. */
function entriesOf({ state, team }: TeamPlay, phase: Phase): Ms[] {
  if (phase === 'preparation') return state.life.stage === 'draft' ? [] : [0]
  return team.phases.entries.flatMap((entry: PhaseEntry) =>
    entry.phase === phase ? [entry.moment.atMs] : [],
  )
}
