import { describe, expect, test } from 'vitest'
import { fold } from '../../../shared/exercise/state/evolve.ts'
import { reportJson } from '../../../shared/report/report-json.ts'
import { must } from '../../../shared/words/assert.ts'
import { endOf, given, logOf, making, opening, playedLog, startOf } from '../../kit/log.ts'
import type { Row } from '../../kit/log.ts'

const MINUTE = 60_000
const play = given()

const rows: Row[] = [
  [
    0,
    'inject.released',
    { inject: 'first-page', message: 'first-page', how: 'timed', attention: 3 },
  ],
  opening(play, 'declare', 0),
  [3 * MINUTE, 'incident-command.taken', { seat: 'seat-1' }],
  [3 * MINUTE, 'decision.claimed', { decision: 'declare', seat: 'seat-1' }],
  making(4 * MINUTE, 'declare', 'seat-1', { option: 'declare-now', verdict: 'confirmed' }),
  [4 * MINUTE, 'phase.gate-met', { phase: 'identification' }],
  [4 * MINUTE, 'phase.entered', { phase: 'containment', because: 'gate' }],
  opening(play, 'revoke', 4 * MINUTE),
  [
    5 * MINUTE,
    'exercise.jumped',
    { byMs: 60 * MINUTE, deliver: false, skipped: { injects: [], decisions: [] }, say: null },
  ],
  [
    66 * MINUTE,
    'phase.reopened',
    { phase: 'identification', reason: { hash: '00' }, because: 'by-hand' },
  ],
  ...endOf(play, 71 * MINUTE),
]

function report(log = playedLog(play, rows)) {
  return reportJson(fold(log))
}

function team(log = playedLog(play, rows)) {
  return must(report(log).teams[0], 'a team')
}

test('the whole object, key by key in the order of its description', () => {
  // Play lasts 11 minutes; command has a gap of 2, declare one of 2 of 3, revoke one of 6 of 4.
  expect(JSON.stringify(report(), null, 1)).toBe(
    JSON.stringify(
      {
        format: 1,
        scenario: 'small',
        form: 'full',
        closed: false,
        teams: [
          {
            team: 'team-1',
            score: {
              overall: 1210 / 27,
              timeliness: 500 / 9,
              ownership: 920 / 27,
              leads: 0.8,
              approves: 1 / 9,
              followsUp: null,
            },
            metrics: {
              ttdMs: 44 * MINUTE,
              ttcMs: null,
              ttrMs: null,
              ttaMs: 3 * MINUTE,
              standDownMs: null,
            },
            decisions: [
              {
                id: 'declare',
                authority: 'command',
                openedMs: 0,
                endedMs: 4 * MINUTE,
                end: 'made',
                madeMs: 4 * MINUTE,
                madeBy: 'seat-1',
                usedMs: 4 * MINUTE,
                timeliness: 2 / 3,
                coverage: 1 / 3,
              },
              {
                id: 'revoke',
                authority: 'isolate',
                openedMs: 4 * MINUTE,
                endedMs: 71 * MINUTE,
                end: 'cut-off',
                madeMs: null,
                madeBy: null,
                usedMs: 7 * MINUTE,
                timeliness: 0.5,
                coverage: 0,
              },
            ],
            gaps: [
              {
                slot: 'command',
                cause: 'unowned',
                fromMs: MINUTE,
                toMs: 3 * MINUTE,
                playedMs: 2 * MINUTE,
                phase: 'identification',
                events: [7, 11],
              },
              {
                slot: 'declare',
                cause: 'unowned',
                fromMs: MINUTE,
                toMs: 3 * MINUTE,
                playedMs: 2 * MINUTE,
                phase: 'identification',
                events: [10, 12],
              },
              {
                slot: 'revoke',
                cause: 'unowned',
                fromMs: 5 * MINUTE,
                toMs: 71 * MINUTE,
                playedMs: 6 * MINUTE,
                phase: 'containment',
                events: [16, 19],
              },
            ],
            findings: [{ key: 'record-incomplete', events: [13, 19] }],
            phases: [
              { phase: 'preparation', fromMs: [0], suggested: null, confirmed: null },
              {
                phase: 'identification',
                fromMs: [0, 66 * MINUTE],
                suggested: 'S',
                confirmed: null,
              },
              { phase: 'containment', fromMs: [4 * MINUTE], suggested: 'U', confirmed: null },
              { phase: 'eradication', fromMs: [], suggested: 'U', confirmed: null },
              { phase: 'recovery', fromMs: [], suggested: 'U', confirmed: null },
              { phase: 'lessons-learned', fromMs: [71 * MINUTE], suggested: null, confirmed: null },
            ],
          },
        ],
      },
      null,
      1,
    ),
  )
})

describe('decisions', () => {
  const one = (...more: Row[]) =>
    team(playedLog(play, [opening(play, 'revoke', 0), ...more])).decisions[0]

  test('made after expiry: expired, with who made it and when', () => {
    const expired: Row = [10 * MINUTE, 'decision.expired', { decision: 'revoke' }]
    expect(one(expired, making(12 * MINUTE, 'revoke', 'seat-2'))).toMatchObject({
      end: 'expired',
      endedMs: 10 * MINUTE,
      madeMs: 12 * MINUTE,
      madeBy: 'seat-2',
      usedMs: 12 * MINUTE,
      timeliness: 0,
      coverage: 0,
    })
  })

  test('made by the facilitator: withdrawn, made by nobody', () => {
    const withdrawn: Row = [
      2 * MINUTE,
      'decision.withdrawn',
      { decision: 'revoke', option: 'revoke-now', answer: null, verdict: null },
    ]
    expect(one(withdrawn)).toMatchObject({
      end: 'withdrawn',
      endedMs: 2 * MINUTE,
      madeMs: null,
      madeBy: null,
      usedMs: 2 * MINUTE,
      timeliness: null,
      coverage: null,
    })
  })

  test('still open: no end and no length, its figures as of the last event', () => {
    expect(one([8 * MINUTE, 'exercise.paused', {}])).toMatchObject({
      end: null,
      endedMs: null,
      usedMs: null,
      timeliness: 1 / 3,
    })
  })

  test('in order of opening, and only those that opened', () => {
    const log = playedLog(play, [opening(play, 'tell', 0), opening(play, 'declare', 1)])
    expect(team(log).decisions.map(({ id }) => id)).toEqual(['tell', 'declare'])
  })
})

test('before the lobby nothing was entered, and everything is unknown', () => {
  const { score, phases, findings } = team(logOf(play, []))
  expect(Object.values(score)).toEqual([null, null, null, null, null, null])
  expect(phases.map(({ fromMs }) => fromMs)).toEqual([[], [], [], [], [], []])
  expect(findings).toEqual([])
})

test('each team has its own figures on the one clock', () => {
  const two = given(() => {}, {
    teams: [
      { ...play.setup.teams[0], id: 'red' },
      {
        ...play.setup.teams[0],
        id: 'blue',
        seats: play.setup.teams[0]?.seats.map((seat, index) => ({
          ...seat,
          id: `seat-${index + 5}`,
        })),
      },
    ] as never,
  })
  const log = logOf(two, [
    ...startOf(two),
    [0, 'incident-command.taken', { seat: 'seat-5' }, 'blue'],
    ...endOf(two, 2 * MINUTE),
  ])
  expect(report(log).teams.map(({ team: id, score }) => [id, score.leads])).toEqual([
    ['red', 0],
    ['blue', 1],
  ])
})

test('the same log gives the same bytes', () => {
  expect(JSON.stringify(report())).toBe(JSON.stringify(report()))
})
