import { describe, expect, test } from 'vitest'
import { endOf, given, opening, playedLog, text } from '../../kit/log.ts'
import type { Row } from '../../kit/log.ts'
import { scoreIn } from '../../kit/score.ts'

const MINUTE = 60_000
const END = 20 * MINUTE
const play = given()

/** Unowned from the grace on until these minutes; command gap is the longest and starts first. */
const fourGaps: Row[] = [
  opening(play, 'declare', 0),
  opening(play, 'revoke', 0),
  opening(play, 'tell', 2 * MINUTE),
  [4 * MINUTE, 'decision.claimed', { decision: 'revoke', seat: 'seat-2' }],
  [5 * MINUTE, 'incident-command.taken', { seat: 'seat-1' }],
  [5 * MINUTE, 'decision.claimed', { decision: 'declare', seat: 'seat-1' }],
  [6 * MINUTE, 'decision.claimed', { decision: 'tell', seat: 'seat-4' }],
  ...endOf(play, END),
]

type Made = { gap?: { slot: string; fromMs: number }; owner?: boolean; due?: boolean }
let count = 0
function followUp({ gap, owner = true, due = true }: Made): Row {
  count += 1
  return [
    END,
    'follow-up.created',
    {
      followUp: `follow-up-${count}`,
      seat: null,
      text: text('Name a deputy.'),
      gap: gap ?? null,
      owner: owner ? { seat: 'seat-1' } : null,
      due: due ? '2030-01-31' : null,
    },
  ]
}
const decline = (number: number): Row => [
  END,
  'follow-up.declined',
  { followUp: `follow-up-${number}`, reason: text('Done already.') },
]
const declineGap = (slot: string, fromMs: number): Row => [
  END,
  'follow-up.gap-declined',
  { gap: { slot, fromMs }, reason: text('By design.') },
]
const close: Row = [END, 'exercise.closed', {}]
const command = { slot: 'command', fromMs: MINUTE }
const declare = { slot: 'declare', fromMs: MINUTE }
const revoke = { slot: 'revoke', fromMs: MINUTE }
const tell = { slot: 'tell', fromMs: 3 * MINUTE }

function followsUp(make: () => Row[], gaps: readonly Row[] = fourGaps) {
  count = 0
  return scoreIn(playedLog(play, [...gaps, ...make(), close])).followsUp
}
const share = (make: () => Row[]) => followsUp(make).value?.toFraction()

describe('rows', () => {
  test('the three longest gaps; if equal the earlier, then command, then file order', () => {
    const slots = followsUp(() => []).rows.map((row) => row.gap?.slot)
    // command and declare 4 min from 1:00; revoke 3 min from 1:00; tell 3 min from 3:00.
    expect(slots).toEqual(['command', 'declare', 'revoke'])
  })

  test('every follow-up that answers none of them has a row of its own', () => {
    const { rows } = followsUp(() => [
      followUp({}),
      followUp({ gap: tell }),
      followUp({ gap: revoke }),
    ])
    expect(rows.map(({ gap }) => gap?.slot ?? null)).toEqual([
      'command',
      'declare',
      'revoke',
      null,
      null,
    ])
  })
})

describe('the share of good rows', () => {
  test('a gap is answered by one undeclined follow-up with owner and due date', () => {
    expect(share(() => [])).toBe('0')
    expect(share(() => [followUp({ gap: command })])).toBe('1/3')
    expect(share(() => [followUp({ gap: command, due: false })])).toBe('0')
    expect(share(() => [followUp({ gap: command, owner: false })])).toBe('0')
    expect(share(() => [followUp({ gap: command, due: false }), followUp({ gap: command })])).toBe(
      '1/3',
    )
  })

  test('declining the only follow-up leaves the gap unanswered', () => {
    expect(share(() => [followUp({ gap: command }), decline(1)])).toBe('0')
  })

  test('a gap that was declined is left out, answered or not', () => {
    expect(share(() => [followUp({ gap: command }), declineGap('revoke', MINUTE)])).toBe('1/2')
    expect(share(() => [followUp({ gap: command }), declineGap('command', MINUTE)])).toBe('0')
  })

  test('another follow-up is good with owner and date, left out if declined', () => {
    const answered = () => [command, declare, revoke].map((gap) => followUp({ gap }))
    expect(share(() => answered())).toBe('1')
    expect(share(() => [...answered(), followUp({})])).toBe('1')
    expect(share(() => [...answered(), followUp({ owner: false })])).toBe('3/4')
    expect(share(() => [...answered(), followUp({ gap: tell, due: false })])).toBe('3/4')
    expect(share(() => [...answered(), followUp({ owner: false }), decline(4)])).toBe('1')
  })

  test('1 if no row is left', () => {
    const whole: Row[] = [[0, 'incident-command.taken', { seat: 'seat-1' }], ...endOf(play, END)]
    expect(followsUp(() => [], whole).value?.toFraction()).toBe('1')
    expect(followsUp(() => [followUp({ due: false }), decline(1)], whole).value?.toFraction()).toBe(
      '1',
    )
  })

  test('as it stood at closing', () => {
    count = 0
    const log = playedLog(play, [
      ...fourGaps,
      followUp({ gap: command, due: false }),
      close,
      [END, 'follow-up.edited', { followUp: 'follow-up-1', due: '2030-01-31' }],
      followUp({ gap: declare }),
    ])
    expect(scoreIn(log).followsUp.value?.toFraction()).toBe('0')
  })

  test('an edit before closing counts', () => {
    const edited = share(() => [
      followUp({ gap: tell, due: false }),
      [END, 'follow-up.edited', { followUp: 'follow-up-1', due: '2030-01-31', gap: command }],
    ])
    expect(edited).toBe('1/3')
  })

  test('unknown until the exercise is closed', () => {
    expect(scoreIn(playedLog(play, fourGaps)).followsUp.value).toBeNull()
  })
})
