import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { evolve, fold } from '../../../shared/exercise/state/evolve.ts'
import {
  firstStage,
  isExerciseSignal,
  nextStage,
} from '../../../shared/exercise/state/phases/exercise-chart.ts'
import { reportJson } from '../../../shared/report/report-json.ts'
import type { TeamReport } from '../../../shared/report/report-json.ts'
import { wallIso, wallMs } from '../../../shared/time/wall.ts'
import { must } from '../../../shared/words/assert.ts'
import { endOf, given, making, opening, playedLog } from '../../kit/log.ts'
import type { Row } from '../../kit/log.ts'
import { randomPlay } from '../../kit/random-play.ts'
import { scoreIn } from '../../kit/score.ts'

const SECOND = 1_000

function team(log: readonly ExerciseEvent[]): TeamReport {
  return must(reportJson(fold(log)).teams[0], 'a team')
}

describe('of any play', () => {
  test('scores lie between 0 and 100, their parts and those of decisions between 0 and 1', () => {
    fc.assert(
      fc.property(randomPlay, (log) => {
        const { score, decisions } = team(log)
        const { overall, timeliness, ownership, ...parts } = score
        for (const figure of [overall, timeliness, ownership]) expectBetween(figure, 100)
        for (const figure of Object.values(parts)) expectBetween(figure, 1)
        for (const decision of decisions) {
          expectBetween(decision.timeliness, 1)
          expectBetween(decision.coverage, 1)
        }
      }),
    )
  })

  test('gaps of one slot follow each other without overlap, and every one has a length and evidence', () => {
    fc.assert(
      fc.property(randomPlay, (log) => {
        const { gaps } = team(log)
        const free = new Map<string, number>()
        for (const { slot, fromMs, toMs, playedMs, events } of gaps) {
          expect(playedMs).toBeGreaterThan(0)
          expect(toMs - fromMs).toBeGreaterThanOrEqual(playedMs)
          expect(fromMs).toBeGreaterThanOrEqual(free.get(slot) ?? 0)
          free.set(slot, toMs)
          expect(events.length).toBeGreaterThan(0)
          expect(events.every((seq) => seq >= 1 && seq <= log.length)).toBe(true)
        }
        expect(gaps.map(({ fromMs }) => fromMs)).toEqual(
          gaps.map(({ fromMs }) => fromMs).toSorted((a, b) => a - b),
        )
      }),
    )
  })

  test('folding a prefix and going on is folding the whole', () => {
    fc.assert(
      fc.property(randomPlay, fc.nat(), (log, cut) => {
        const at = 1 + (cut % log.length)
        const state = fold(log.slice(0, at))
        reportJson(state)
        for (const event of log.slice(at)) evolve(state, event)
        expect(state).toEqual(fold(log))
        expect(reportJson(state)).toEqual(reportJson(fold(log)))
      }),
    )
  })
})

describe('pause, pace, jump, outage and a late browser', () => {
  test('change no figure in played time', () => {
    fc.assert(
      fc.property(randomPlay, fc.nat(), fc.constantFrom(...DISTURBANCES), (log, place, disturb) => {
        const disturbed = disturb(log, place)
        expect(played(team(disturbed))).toEqual(played(team(log)))
      }),
      { numRuns: 300 },
    )
  })
})

describe('all else equal, later is never better', () => {
  const times = fc.record({
    lead: fc.integer({ min: 0, max: 900 }),
    claim: fc.integer({ min: 0, max: 900 }),
    make: fc.integer({ min: 0, max: 900 }),
    later: fc.integer({ min: 1, max: 400 }),
  })

  test.each(['lead', 'claim', 'make'] as const)('to %s', (which) => {
    fc.assert(
      fc.property(times, ({ later, ...at }) => {
        const moved = { ...at, [which]: at[which] + later }
        fc.pre(at.claim <= at.make && moved.claim <= moved.make)
        const [before, after] = [scoreIn(simplePlay(at)), scoreIn(simplePlay(moved))]
        for (const figure of ['overall', 'ownership'] as const)
          expect(after[figure]?.lte(must(before[figure], figure))).toBe(true)
        for (const figure of ['timeliness', 'leads', 'approves'] as const)
          expect(after[figure].value?.lte(must(before[figure].value, figure))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

test('a decision that never opened changes nothing', () => {
  const play = given()
  const richer = given((scenario) => {
    const [first] = scenario.decisions
    scenario.decisions.unshift({ ...must(first, 'a decision'), id: 'never-asked', weight: 9 })
    must(scenario.forms.full, 'a form').decisions.unshift({ decision: 'never-asked', at: '50m' })
  })
  fc.assert(
    fc.property(fc.nat(600), fc.nat(600), (claim, make) => {
      const at = { lead: 30, claim: Math.min(claim, make), make }
      expect(team(simplePlay(at, richer))).toEqual(team(simplePlay(at, play)))
    }),
  )
})

/** `revoke` opens at 0 (target 240 s, deadline 600 s); play lasts 1500 s and is not closed. Times in seconds. */
function simplePlay(at: { lead: number; claim: number; make: number }, play = given()) {
  const expires = at.make >= 600
  const rows: [number, Row][] = [
    [at.lead, [at.lead * SECOND, 'incident-command.taken', { seat: 'seat-1' }]],
    ...(expires
      ? [[600, [600 * SECOND, 'decision.expired', { decision: 'revoke' }]] as [number, Row]]
      : []),
    [at.claim, [at.claim * SECOND, 'decision.claimed', { decision: 'revoke', seat: 'seat-2' }]],
    [at.make, making(at.make * SECOND, 'revoke', 'seat-2')],
  ]
  const inOrder = rows.toSorted(([a], [b]) => a - b).map(([, row]) => row)
  return playedLog(play, [opening(play, 'revoke', 0), ...inOrder, ...endOf(play, 1_500 * SECOND)])
}

function expectBetween(figure: number | null, most: number): void {
  if (figure === null) return
  expect(figure).toBeGreaterThanOrEqual(0)
  expect(figure).toBeLessThanOrEqual(most)
}

/** Everything in played time; instants on the exercise clock and numbers of events are left out. */
function played({ score, metrics, decisions, gaps, findings, phases }: TeamReport) {
  return {
    score,
    metrics,
    decisions: decisions.map(({ id, end, usedMs, timeliness, coverage }) => ({
      id,
      end,
      usedMs,
      timeliness,
      coverage,
    })),
    gaps: gaps.map(({ slot, cause, playedMs, phase }) => ({ slot, cause, playedMs, phase })),
    findings: findings.map(({ key }) => key),
    phases: phases.map(({ phase, suggested }) => ({ phase, suggested })),
  }
}

type Disturb = (log: readonly ExerciseEvent[], place: number) => ExerciseEvent[]

const DISTURBANCES: Disturb[] = [
  (log, place) => put(log, place, ['exercise.paused', {}], ['exercise.resumed', {}]),
  (log, place) => put(log, place, ['exercise.paced', { pace: 2 }]),
  (log, place) =>
    put(log, place, ['exercise.resumed-after-outage', { awayMs: 90_000, waits: false }]),
  (log, place) => {
    const skipped = { injects: [], decisions: [] }
    const byMs = 7_200_000
    return put(log, place, ['exercise.jumped', { byMs, deliver: false, skipped, say: null }], byMs)
  },
  (log) => log.map((event) => ({ ...event, wall: wallIso(wallMs(event.wall) + 1_700) })),
]

type Fact = [type: string, data: object]

/** Puts events into a running stretch of play, and moves what follows on by the length of a jump. */
function put(
  log: readonly ExerciseEvent[],
  place: number,
  ...given: (Fact | number)[]
): ExerciseEvent[] {
  const facts = given.filter((each) => typeof each !== 'number')
  const byMs = given.find((each) => typeof each === 'number') ?? 0
  const running = runningPlaces(log)
  const after = must(running[place % running.length], 'a running stretch')
  const before = must(log[after], 'an event')
  const added = facts.map(([type, data]) => ({
    ...before,
    team: undefined,
    by: 'facilitator',
    type,
    data,
  }))
  const rest = log.slice(after + 1).map((event) => ({ ...event, at: event.at + byMs }))
  return [...log.slice(0, after + 1), ...added, ...rest].map((event, index) => {
    const { team: of, ...others } = event
    return { ...others, ...(of === undefined ? {} : { team: of }), seq: index + 1 } as ExerciseEvent
  })
}

/** Places in a log after which the clock runs. */
function runningPlaces(log: readonly ExerciseEvent[]): number[] {
  let stage = firstStage()
  return log.flatMap((event, index) => {
    if (isExerciseSignal(event)) stage = nextStage(stage, event)
    return stage === 'running' ? [index] : []
  })
}
