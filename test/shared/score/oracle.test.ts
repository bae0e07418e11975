import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EventType, ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { fold } from '../../../shared/exercise/state/evolve.ts'
import type { Moment } from '../../../shared/exercise/state/moment.ts'
import type { Exact } from '../../../shared/score/fraction.ts'
import { readMetrics } from '../../../shared/score/metrics/metrics.ts'
import { scoreOf } from '../../../shared/score/overall.ts'
import { teamPlay } from '../../../shared/score/team-play.ts'
import type { TeamPlay } from '../../../shared/score/team-play.ts'
import type { Cause } from '../../../shared/words/ownership.ts'
import { randomExercise } from '../../kit/random-exercise.ts'
import { SEED, seeded } from '../../kit/seed.ts'
import { coverageOf } from '../../oracle/ownership.ts'
import { figuresOf } from '../../oracle/calculator.ts'
import type { Fraction } from '../../oracle/fraction.ts'
import { pastOf } from '../../oracle/past.ts'
import { timelinessOfOne } from '../../oracle/timeliness.ts'

const FILE = 'test/shared/score/oracle.test.ts'
/** How many random exercises; HOTWASH_LOGS asks for more. */
const LOGS = Number(process.env.HOTWASH_LOGS ?? 2000)
/** Ten times what a log takes; a busy machine is no failure. */
const PATIENCE_MS = 60_000 + LOGS * 300

/** Without these a random log would not put the score to the test. */
const MATTERS: (EventType | 'several teams' | `${'command' | 'decision'} ${Cause}`)[] = [
  'several teams',
  'command unowned',
  'command contested',
  'command absent',
  'decision unowned',
  'decision contested',
  'decision absent',
  'decision unauthorised',
  'exercise.paused',
  'exercise.resumed',
  'exercise.paced',
  'exercise.jumped',
  'seat.left',
  'seat.joined',
  'seat.admitted',
  'seat.removed',
  'seat.unavailable',
  'seat.available',
  'seat.roles-assigned',
  'seat.deputy-named',
  'incident-command.taken',
  'incident-command.contested',
  'incident-command.gave-way',
  'incident-command.settled',
  'incident-command.offered',
  'incident-command.accepted',
  'incident-command.relieved',
  'decision.claimed',
  'decision.claim-undone',
  'decision.contested',
  'decision.gave-way',
  'decision.settled',
  'decision.released',
  'decision.offered',
  'decision.assigned',
  'decision.accepted',
  'decision.authority-asked',
  'decision.delegated',
  'decision.made',
  'decision.withdrawn',
  'decision.expired',
  'record.verdict-set',
  'phase.entered',
  'phase.reopened',
  'milestone.reached',
  'milestone.reopened',
  'follow-up.created',
  'follow-up.edited',
  'follow-up.declined',
  'follow-up.gap-declined',
]

test(
  'the score is what a plain second calculator makes of the same log',
  () => seeded(FILE, compareAll, `HOTWASH_LOGS=${LOGS}`),
  PATIENCE_MS,
)

function compareAll(): void {
  const seen = new Map<string, number>()
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
  fc.assert(
    fc.property(readable, (log) => {
      const state = fold(log)
      for (const { type } of log) count(type)
      if (state.teams.length > 1) count('several teams')
      for (const team of state.teams) {
        const figures = calculated(log, team.id)
        expect(scored(teamPlay(state, team))).toEqual(figures)
        for (const [slot, cause] of figures.gaps)
          count(`${slot === 'command' ? slot : 'decision'} ${cause}`)
      }
    }),
    { seed: SEED, numRuns: LOGS },
  )
  const counts = [...seen].sort(([, a], [, b]) => b - a)
  console.log(`${LOGS} logs: ${counts.map((each) => each.join(' ')).join(', ')}`)
  expect(MATTERS.filter((type) => !seen.has(type))).toEqual([])
}

/** A log that a failure prints as one line for each event, without what event 1 carries beside the conditions. */
const readable = randomExercise.map((log) =>
  Object.assign(log, { [fc.toStringMethod]: () => log.map(lineOf).join('\n') }),
)

function lineOf({ seq, at, by, team, type, data }: ExerciseEvent): string {
  const told = type === 'exercise.created' ? data.scenario.milestones : data
  return [seq, at, by, team, type, JSON.stringify(told)].join(' ')
}

/** What the product makes of a team's play, in the words that both sides can be compared in. */
function scored(play: TeamPlay) {
  const { gaps, timeliness, leads, approves, followsUp, ownership, overall } = scoreOf(play)
  const { contained, resolved } = play.team.milestones
  return {
    timeliness: written(timeliness.value),
    leads: written(leads.value),
    approves: written(approves.value),
    followsUp: written(followsUp.value),
    ownership: written(ownership),
    overall: written(overall),
    decisions: timeliness.decisions.map(({ decision, value }, index) => [
      decision.id,
      decision.end,
      written(value),
      written(approves.decisions[index]?.value),
    ]),
    gaps: gaps.map(({ slot, cause, phase, fromPlayedMs, toPlayedMs }) => [
      slot,
      cause,
      phase,
      fromPlayedMs,
      toPlayedMs,
    ]),
    milestones: [contained, resolved].map(({ reached }) => playedMs(reached)),
    metrics: readMetrics(play).map(({ reading }) => reading.ms),
  }
}

/** The same of the second calculator. */
function calculated(log: readonly ExerciseEvent[], team: string) {
  const past = pastOf(log, team)
  const figures = figuresOf(log, team)
  const { ttd, ttc, ttr, tta, standDown } = figures.metrics
  return {
    timeliness: written(figures.timeliness),
    leads: written(figures.leads),
    approves: written(figures.approves),
    followsUp: written(figures.followsUp),
    ownership: written(figures.ownership),
    overall: written(figures.overall),
    decisions: figures.decisions.map((decision) => [
      decision.decision,
      decision.how,
      written(timelinessOfOne(decision)),
      written(decision.how === 'withdrawn' ? null : coverageOf(past, team, decision, figures.gaps)),
    ]),
    gaps: figures.gaps
      .toSorted((a, b) => a.fromMs - b.fromMs)
      .map(({ slot, cause, phase, fromMs, toMs }) => [slot, cause, phase, fromMs, toMs] as const),
    milestones: [figures.milestones.containedMs, figures.milestones.resolvedMs],
    metrics: [ttd, ttc, ttr, tta, standDown],
  }
}

function written(figure: Exact | Fraction | null | undefined): string | null {
  if (!figure) return null
  return 's' in figure ? `${figure.s * figure.n}/${figure.d}` : `${figure.n}/${figure.d}`
}

function playedMs(moment: Moment | null): number | null {
  return moment?.playedMs ?? null
}
