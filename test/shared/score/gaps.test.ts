import { describe, expect, test } from 'vitest'
import { gapsOfTeam } from '../../../shared/score/gaps.ts'
import { endOf, given, making, opening, playedLog } from '../../kit/log.ts'
import type { Given, Row } from '../../kit/log.ts'
import { playIn } from '../../kit/score.ts'

const MINUTE = 60_000
const play = given()
const led: Row = [0, 'incident-command.taken', { seat: 'seat-1' }]
const opened = opening(play, 'revoke', MINUTE)
const claim = (atMs: number, seat = 'seat-2'): Row => [
  atMs,
  'decision.claimed',
  { decision: 'revoke', seat },
]
const release = (atMs: number, seat = 'seat-2'): Row => [
  atMs,
  'decision.released',
  { decision: 'revoke', seat },
]

/** Gaps as `slot cause from-to`, in seconds of the exercise clock. */
function gaps(rows: readonly Row[], of: Given = play): string[] {
  return gapsOfTeam(playIn(playedLog(of, rows))).map(
    ({ slot, cause, fromMs, toMs }) => `${slot} ${cause} ${fromMs / 1000}-${toMs / 1000}`,
  )
}

/** Of `revoke`, which opens at 1:00 with a minute of grace, while somebody leads; play ends at 10:00. */
function ofRevoke(...rows: Row[]): string[] {
  return gaps([led, opened, ...rows, ...endOf(play, 10 * MINUTE)])
}

describe('grace', () => {
  test('what lasts no longer than the grace is no gap', () => {
    expect(ofRevoke(claim(2 * MINUTE))).toEqual([])
    expect(ofRevoke(claim(2 * MINUTE + 1))).toEqual(['revoke unowned 120-120.001'])
  })

  test('begins anew only after the decision was owned', () => {
    // Owned from 1:30 to 3:00, so a new minute of grace begins at 3:00.
    expect(ofRevoke(claim(90_000), release(3 * MINUTE), claim(5 * MINUTE))).toEqual([
      'revoke unowned 240-300',
    ])
    // Held from 1:30 on by somebody without authority: the grace of 1:00 is not renewed.
    expect(
      ofRevoke(claim(90_000, 'seat-3'), release(3 * MINUTE, 'seat-3'), claim(200_000)),
    ).toEqual(['revoke unauthorised 120-180', 'revoke unowned 180-200'])
  })

  test('is not renewed by being owned for no time at all', () => {
    expect(ofRevoke(claim(3 * MINUTE), release(3 * MINUTE), claim(4 * MINUTE))).toEqual([
      'revoke unowned 120-240',
    ])
  })

  test('is what the event of the opening says', () => {
    const patient = given((scenario) => {
      for (const decision of scenario.decisions) decision.claimWithin = '2m'
    })
    const rows = [led, opening(patient, 'revoke', MINUTE), claim(4 * MINUTE)]
    expect(gaps([...rows, ...endOf(patient, 10 * MINUTE)], patient)).toEqual([
      'revoke unowned 180-240',
    ])
  })
})

describe('causes', () => {
  test('nobody, until it is made, withdrawn, expired or cut off', () => {
    const nothing = { decision: 'revoke', option: null, answer: null, verdict: null }
    expect(ofRevoke(making(4 * MINUTE, 'revoke', 'seat-2'))).toEqual(['revoke unowned 120-240'])
    expect(ofRevoke([3 * MINUTE, 'decision.withdrawn', nothing])).toEqual([
      'revoke unowned 120-180',
    ])
    expect(ofRevoke([5 * MINUTE, 'decision.expired', { decision: 'revoke' }])).toEqual([
      'revoke unowned 120-300',
    ])
    expect(ofRevoke()).toEqual(['revoke unowned 120-600'])
  })

  test('nothing counts after its end, though it is made late', () => {
    const expired: Row = [5 * MINUTE, 'decision.expired', { decision: 'revoke' }]
    expect(ofRevoke(expired, claim(8 * MINUTE), making(8 * MINUTE, 'revoke', 'seat-2'))).toEqual([
      'revoke unowned 120-300',
    ])
  })

  test('absent: the holder was marked away, left or was removed; the claim holds again on return', () => {
    const away = (
      ...types: ['seat.unavailable' | 'seat.left', 'seat.available' | 'seat.joined']
    ) => {
      const back: Row =
        types[1] === 'seat.joined'
          ? [6 * MINUTE, 'seat.joined', { seat: 'seat-2', bot: null }]
          : [6 * MINUTE, 'seat.available', { seat: 'seat-2' }]
      return ofRevoke(claim(90_000), [3 * MINUTE, types[0], { seat: 'seat-2' }], back)
    }
    expect(away('seat.unavailable', 'seat.available')).toEqual(['revoke absent 240-360'])
    expect(away('seat.left', 'seat.joined')).toEqual(['revoke absent 240-360'])
  })

  test('absent, then taken by somebody else who is here', () => {
    expect(
      ofRevoke(
        claim(90_000),
        [3 * MINUTE, 'seat.unavailable', { seat: 'seat-2' }],
        claim(5 * MINUTE, 'seat-3'),
      ),
      // With nobody present to approve, `isolate` falls to command, which seat-3 has not.
    ).toEqual(['revoke absent 240-300', 'revoke unauthorised 300-600'])
  })

  test('unauthorised, until authority is delegated', () => {
    expect(
      ofRevoke(claim(90_000, 'seat-3'), [
        5 * MINUTE,
        'decision.delegated',
        { decision: 'revoke', seat: 'seat-2', to: 'seat-3' },
      ]),
    ).toEqual(['revoke unauthorised 120-300'])
  })

  test('a named deputy is authorised at any time', () => {
    const deputised = given(() => {}, {
      teams: [{ ...play.setup.teams[0], deputies: { isolate: 'seat-3' } }] as never,
    })
    const rows = [led, opened, claim(90_000, 'seat-3'), ...endOf(play, 10 * MINUTE)]
    expect(gaps(rows, deputised)).toEqual([])
  })

  test('authority that no present seat has belongs to whoever has command, while it has it', () => {
    const rows: Row[] = [
      led,
      opened,
      [80_000, 'seat.unavailable', { seat: 'seat-2' }],
      claim(90_000, 'seat-1'),
      [4 * MINUTE, 'seat.available', { seat: 'seat-2' }],
    ]
    expect(gaps([...rows, ...endOf(play, 10 * MINUTE)])).toEqual(['revoke unauthorised 300-600'])
  })

  test('contested until settled', () => {
    expect(
      ofRevoke(
        claim(90_000),
        [100_000, 'decision.contested', { decision: 'revoke', seat: 'seat-3' }],
        [5 * MINUTE, 'decision.settled', { decision: 'revoke', holder: 'seat-2', because: 'word' }],
      ),
    ).toEqual(['revoke contested 160-300'])
  })

  test('neighbouring stretches of one cause are one gap, whoever held it', () => {
    expect(
      ofRevoke(
        claim(90_000, 'seat-3'),
        [4 * MINUTE, 'decision.accepted', { decision: 'revoke', seat: 'seat-4', delegated: false }],
        [6 * MINUTE, 'decision.accepted', { decision: 'revoke', seat: 'seat-2', delegated: false }],
      ),
    ).toEqual(['revoke unauthorised 120-360'])
  })

  test('a gap of another cause follows at once', () => {
    expect(
      ofRevoke(
        claim(3 * MINUTE, 'seat-3'),
        [4 * MINUTE, 'decision.contested', { decision: 'revoke', seat: 'seat-2' }],
        [5 * MINUTE, 'decision.gave-way', { decision: 'revoke', seat: 'seat-3', holder: 'seat-2' }],
      ),
    ).toEqual(['revoke unowned 120-180', 'revoke unauthorised 180-240', 'revoke contested 240-300'])
  })
})

describe('an undone claim', () => {
  const undo = (atMs: number): Row => [
    atMs,
    'decision.claim-undone',
    { decision: 'revoke', seat: 'seat-2' },
  ]

  test('never was: nothing is interrupted and no grace begins', () => {
    expect(ofRevoke(claim(3 * MINUTE), undo(182_000))).toEqual(['revoke unowned 120-600'])
    expect(ofRevoke(claim(90_000), undo(92_000), claim(5 * MINUTE))).toEqual([
      'revoke unowned 120-300',
    ])
  })

  test('over an absent holder gives the decision back to them', () => {
    expect(
      ofRevoke(
        claim(90_000, 'seat-3'),
        [100_000, 'decision.delegated', { decision: 'revoke', seat: 'seat-2', to: 'seat-3' }],
        [3 * MINUTE, 'seat.unavailable', { seat: 'seat-3' }],
        claim(5 * MINUTE),
        [301_000, 'seat.available', { seat: 'seat-3' }],
        undo(302_000),
      ),
    ).toEqual(['revoke absent 240-301'])
  })
})

describe('command', () => {
  test('may be without a commander for a minute from the start, and again after it was held', () => {
    const rows: Row[] = [
      [2 * MINUTE, 'incident-command.taken', { seat: 'seat-3' }],
      [4 * MINUTE, 'seat.unavailable', { seat: 'seat-3' }],
      [6 * MINUTE, 'incident-command.taken', { seat: 'seat-1' }],
      [7 * MINUTE, 'incident-command.contested', { seat: 'seat-2' }],
      [9 * MINUTE, 'incident-command.settled', { holder: 'seat-1' }],
    ]
    expect(gaps([...rows, ...endOf(play, 10 * MINUTE)])).toEqual([
      'command unowned 60-120',
      'command absent 300-360',
      'command contested 480-540',
    ])
  })

  test('relieved is unowned', () => {
    const relieved: Row = [2 * MINUTE, 'incident-command.relieved', { seat: 'seat-1' }]
    expect(gaps([led, relieved, ...endOf(play, 10 * MINUTE)])).toEqual(['command unowned 180-600'])
  })
})

describe('time', () => {
  const jump = (atMs: number, byMs: number): Row => [
    atMs,
    'exercise.jumped',
    { byMs, deliver: false, skipped: { injects: [], decisions: [] }, say: null },
  ]

  test('a jump inside a gap shows on the clock and not in its length', () => {
    const log = playedLog(play, [
      led,
      opened,
      jump(3 * MINUTE, 60 * MINUTE),
      claim(64 * MINUTE),
      ...endOf(play, 70 * MINUTE),
    ])
    const [gap] = gapsOfTeam(playIn(log))
    expect(gap).toMatchObject({ fromMs: 2 * MINUTE, toMs: 64 * MINUTE, playedMs: 2 * MINUTE })
  })

  test('an instant that falls on a jump is reported as its departure', () => {
    const leftAt = (atMs: number) =>
      gaps([led, opened, jump(atMs, 60 * MINUTE), claim(63 * MINUTE), ...endOf(play, 70 * MINUTE)])
    expect(leftAt(2 * MINUTE)).toEqual(['revoke unowned 120-3780'])
    expect(leftAt(3 * MINUTE)).toEqual(['revoke unowned 120-180'])
  })

  test('in order of start, then command, then decisions in file order', () => {
    const rows = [
      opening(play, 'tell', 0),
      opening(play, 'revoke', 0),
      opening(play, 'declare', 30_000),
    ]
    expect(gaps([...rows, ...endOf(play, 2 * MINUTE)])).toEqual([
      'command unowned 60-120',
      'revoke unowned 60-120',
      'tell unowned 60-120',
      'declare unowned 90-120',
    ])
  })

  test('a gap belongs to the phase in which it starts', () => {
    const log = playedLog(play, [
      led,
      opened,
      [2 * MINUTE, 'phase.entered', { phase: 'containment', because: 'gate' }],
      [3 * MINUTE, 'phase.entered', { phase: 'eradication', because: 'gate' }],
      ...endOf(play, 10 * MINUTE),
    ])
    expect(gapsOfTeam(playIn(log)).map(({ phase }) => phase)).toEqual(['containment'])
  })

  test('it names the events that began and ended it', () => {
    const log = playedLog(play, [led, opened, claim(4 * MINUTE), ...endOf(play, 10 * MINUTE)])
    const seqOf = (type: string) => log.find((event) => event.type === type)?.seq
    expect(gapsOfTeam(playIn(log))[0]?.events).toEqual([
      seqOf('decision.opened'),
      seqOf('decision.claimed'),
    ])
  })
})
