import { describe, expect, test } from 'vitest'
import { FINDING_KEYS } from '../../../../shared/score/findings/finding.ts'
import type { FindingKey } from '../../../../shared/score/findings/finding.ts'
import { FINDINGS, findingsOf } from '../../../../shared/score/findings/findings.ts'
import { endOf, given, logOf, making, opening, playedLog, startOf, text } from '../../../kit/log.ts'
import type { Given, Row } from '../../../kit/log.ts'
import { playIn } from '../../../kit/score.ts'

const MINUTE = 60_000
const play = given()
const led: Row = [0, 'incident-command.taken', { seat: 'seat-1' }]
const end = endOf(play, 20 * MINUTE)

/** How often each of these was found; a play leaves some findings by itself, so only one is asked about. */
function times(key: FindingKey, rows: readonly Row[], of: Given = play): number {
  const found = findingsOf(playIn(playedLog(of, rows))).find(({ finding }) => finding.key === key)
  return found?.occurrences.length ?? 0
}

/** Types of the events that a finding names. */
function evidence(key: FindingKey, rows: readonly Row[], of: Given = play): string[] {
  const log = playedLog(of, rows)
  const found = findingsOf(playIn(log)).find(({ finding }) => finding.key === key)
  return (found?.events ?? []).map((seq) => log[seq - 1]?.type ?? 'none')
}

const small = given(() => {}, {
  teams: [{ ...play.setup.teams[0], seats: play.setup.teams[0]?.seats.slice(0, 3) }] as never,
})

describe('the registry', () => {
  test('holds every key once, in its order', () => {
    expect(Object.keys(FINDINGS)).toEqual([...FINDING_KEYS])
    for (const key of FINDING_KEYS) expect(FINDINGS[key].key).toBe(key)
  })

  test('finds nothing before the start', () => {
    expect(findingsOf(playIn(logOf(play, startOf(play).slice(0, 3))))).toEqual([])
  })
})

describe('commander-communicates', () => {
  const draft = (atMs: number, seat: string): Row => [
    atMs,
    'update.drafted',
    { update: 'update-1', seat, audience: 'staff', text: text('We are on it.') },
  ]
  const send = (atMs: number, seat: string): Row => [
    atMs,
    'update.sent',
    { update: 'update-1', seat, approved: true },
  ]

  test('drafts, changes and sends count while the seat has command', () => {
    expect(times('commander-communicates', [led, draft(1, 'seat-4'), send(2, 'seat-4')])).toBe(0)
    expect(times('commander-communicates', [led, draft(1, 'seat-1'), send(2, 'seat-1')])).toBe(2)
    const changed = [led, draft(1, 'seat-4'), draft(2, 'seat-1')]
    expect(times('commander-communicates', changed)).toBe(1)
    const relieved: Row = [1, 'incident-command.relieved', { seat: 'seat-1' }]
    expect(times('commander-communicates', [led, relieved, draft(2, 'seat-1')])).toBe(0)
  })

  test('not in a team of three or fewer', () => {
    expect(times('commander-communicates', [led, draft(1, 'seat-1')], small)).toBe(0)
  })

  test('names the events', () => {
    expect(evidence('commander-communicates', [led, draft(1, 'seat-1')])).toEqual([
      'update.drafted',
    ])
  })
})

describe('commander-hands-on', () => {
  const created: Row = [0, 'task.created', { task: 'keep-log', seat: null, title: null, to: null }]
  const finish = (seat: string): Row => [MINUTE, 'task.finished', { task: 'keep-log', seat }]

  test('a hands-on task finished by whoever has command', () => {
    expect(times('commander-hands-on', [led, created, finish('seat-1')])).toBe(1)
    expect(times('commander-hands-on', [led, created, finish('seat-2')])).toBe(0)
    expect(times('commander-hands-on', [created, finish('seat-1')])).toBe(0)
    expect(times('commander-hands-on', [led, created, finish('seat-1')], small)).toBe(0)
  })

  test('other tasks are fine', () => {
    const other: Row[] = [
      [0, 'task.created', { task: 'task-1', seat: null, title: text('Call them'), to: null }],
      [1, 'task.finished', { task: 'task-1', seat: 'seat-1' }],
    ]
    expect(times('commander-hands-on', [led, ...other])).toBe(0)
  })
})

describe('overloaded-seat', () => {
  const claim = (atMs: number, decision: string): Row => [
    atMs,
    'decision.claimed',
    { decision, seat: 'seat-2' },
  ]
  const all = ['declare', 'revoke', 'tell'].map((decision) => opening(play, decision, 0))
  const two = [...all, claim(1_000, 'declare'), claim(2_000, 'revoke')]

  test('more than two open decisions held at once', () => {
    expect(times('overloaded-seat', two)).toBe(0)
    const three = [...two, claim(5_000, 'tell'), ...endOf(play, MINUTE)]
    expect(times('overloaded-seat', three)).toBe(1)
    expect(evidence('overloaded-seat', three)).toEqual([
      'decision.claimed',
      'decision.claimed',
      'decision.claimed',
    ])
  })

  test('one after the other is fine, and so is holding one for no time at all', () => {
    const made = making(5_000, 'declare', 'seat-2')
    expect(times('overloaded-seat', [...two, made, claim(5_000, 'tell'), ...end])).toBe(0)
    const atOnce = [...two, claim(5_000, 'tell'), making(5_000, 'tell', 'seat-2'), ...end]
    expect(times('overloaded-seat', atOnce)).toBe(0)
  })

  test('an undone claim never was', () => {
    const undone: Row = [6_000, 'decision.claim-undone', { decision: 'tell', seat: 'seat-2' }]
    expect(times('overloaded-seat', [...two, claim(5_000, 'tell'), undone, ...end])).toBe(0)
  })
})

describe('update-overdue', () => {
  // Customers: first within 30 minutes of the start, then every 30.
  const sent = (number: number, atMs: number): Row[] => [
    [
      atMs,
      'update.drafted',
      {
        update: `update-${number}`,
        seat: 'seat-4',
        audience: 'customers',
        text: text('We are on it.'),
      },
    ],
    [atMs, 'update.sent', { update: `update-${number}`, seat: 'seat-4', approved: true }],
  ]

  test('later than due, or not at all', () => {
    expect(times('update-overdue', endOf(play, 30 * MINUTE))).toBe(0)
    expect(times('update-overdue', endOf(play, 30 * MINUTE + 1))).toBe(1)
    expect(times('update-overdue', [...sent(1, 30 * MINUTE), ...endOf(play, 60 * MINUTE)])).toBe(0)
    expect(times('update-overdue', [...sent(1, 31 * MINUTE), ...endOf(play, 61 * MINUTE)])).toBe(1)
  })

  test('every so often after the last one', () => {
    const twice = [...sent(1, 10 * MINUTE), ...sent(2, 40 * MINUTE)]
    expect(times('update-overdue', [...twice, ...endOf(play, 60 * MINUTE)])).toBe(0)
    const late = [...sent(1, 10 * MINUTE), ...sent(2, 41 * MINUTE)]
    expect(times('update-overdue', [...late, ...endOf(play, 72 * MINUTE)])).toBe(2)
  })

  test('in played time', () => {
    const jump: Row = [
      MINUTE,
      'exercise.jumped',
      { byMs: 60 * MINUTE, deliver: false, skipped: { injects: [], decisions: [] }, say: null },
    ]
    expect(times('update-overdue', [jump, ...endOf(play, 80 * MINUTE)])).toBe(0)
  })

  test('names the start, or the last update, and what ended the wait', () => {
    const rows = [...sent(1, 31 * MINUTE), ...endOf(play, 62 * MINUTE)]
    expect(evidence('update-overdue', rows)).toEqual([
      'exercise.started',
      'update.sent',
      'exercise.ended',
    ])
  })
})

test('update-unapproved: sent without the approval that it needed', () => {
  const rows = (approved: boolean): Row[] => [
    [
      0,
      'update.drafted',
      { update: 'update-1', seat: 'seat-4', audience: 'customers', text: text('We are on it.') },
    ],
    [1, 'update.sent', { update: 'update-1', seat: 'seat-4', approved }],
  ]
  expect(times('update-unapproved', rows(true))).toBe(0)
  expect(evidence('update-unapproved', rows(false))).toEqual(['update.sent'])
})

test('no-vendor-checkpoint: a vendor was involved', () => {
  const involved: Row = [MINUTE, 'record.vendor-involved', { vendor: 'gateway' }]
  const checkpoint: Row = [
    2 * MINUTE,
    'record.checkpoint-made',
    { seat: 'seat-2', vendor: 'gateway', note: null },
  ]
  expect(times('no-vendor-checkpoint', [])).toBe(0)
  expect(evidence('no-vendor-checkpoint', [involved])).toEqual(['record.vendor-involved'])
  expect(times('no-vendor-checkpoint', [involved, checkpoint])).toBe(0)
})

test('evidence-lost: before it was kept', () => {
  const lost: Row = [0, 'record.evidence-lost', { evidence: 'gateway-log' }]
  const kept: Row = [0, 'record.evidence-kept', { evidence: 'gateway-log' }]
  expect(times('evidence-lost', [lost])).toBe(1)
  expect(times('evidence-lost', [kept])).toBe(0)
})

test('record-incomplete: trigger, impact, systems, severity or verdict is missing', () => {
  const fields = (['trigger', 'impact', 'systems'] as const).map((field): Row => [
    0,
    'record.edited',
    { seat: 'seat-1', field, value: text('Known.') },
  ])
  const rest: Row[] = [
    [0, 'record.severity-set', { seat: 'seat-1', severity: 2 }],
    [0, 'record.verdict-set', { seat: 'seat-1', verdict: 'stood-down' }],
  ]
  const complete = [...fields, ...rest]
  expect(times('record-incomplete', [...complete, ...end])).toBe(0)
  for (const left of complete.keys())
    expect(times('record-incomplete', [...complete.toSpliced(left, 1), ...end])).toBe(1)
  const cleared: Row = [1, 'record.edited', { seat: 'seat-1', field: 'impact', value: text(' ') }]
  expect(times('record-incomplete', [...complete, cleared, ...end])).toBe(1)
})

describe('of decisions', () => {
  const opened = opening(play, 'revoke', 0)

  test('no-rationale: nothing written, or only blanks; an erased reason was one', () => {
    const made = (rationale: { text: string; salt: string } | { hash: string } | null) =>
      times('no-rationale', [opened, making(MINUTE, 'revoke', 'seat-2', { rationale })])
    expect(made(null)).toBe(1)
    expect(made(text('  '))).toBe(1)
    expect(made(text('It spreads.'))).toBe(0)
    expect(made({ hash: '00' })).toBe(0)
  })

  test('without-authority', () => {
    const made = making(MINUTE, 'revoke', 'seat-3', { authorised: false })
    expect(evidence('without-authority', [opened, made])).toEqual(['decision.made'])
    expect(times('without-authority', [opened, making(MINUTE, 'revoke', 'seat-2')])).toBe(0)
  })

  test('expired, also if it was made late', () => {
    const expired: Row = [10 * MINUTE, 'decision.expired', { decision: 'revoke' }]
    const late = making(11 * MINUTE, 'revoke', 'seat-2')
    expect(evidence('expired', [opened, expired])).toEqual(['decision.expired'])
    expect(evidence('expired', [opened, expired, late])).toEqual([
      'decision.expired',
      'decision.made',
    ])
  })

  test('hasty: made within 10 s of opening', () => {
    const made = (atMs: number) => times('hasty', [opened, making(atMs, 'revoke', 'seat-2')])
    expect(made(10_000)).toBe(1)
    expect(made(10_001)).toBe(0)
  })

  test('revised to another option than the version before', () => {
    const made = making(MINUTE, 'revoke', 'seat-2', { option: 'revoke-now' })
    const revise = (option: string): Row => [
      2 * MINUTE,
      'decision.revised',
      {
        decision: 'revoke',
        seat: 'seat-2',
        option,
        answer: null,
        rationale: null,
        confidence: null,
      },
    ]
    const revised = (...options: string[]) =>
      times('revised', [opened, made, ...options.map(revise)])
    expect(revised('revoke-now')).toBe(0)
    expect(revised('stage-first')).toBe(1)
    expect(revised('stage-first', 'stage-first')).toBe(1)
    expect(revised('stage-first', 'revoke-now')).toBe(2)
  })

  test('one that the facilitator made counts as withdrawn', () => {
    const withdrawn: Row = [
      1_000,
      'decision.withdrawn',
      { decision: 'revoke', option: 'revoke-now', answer: null, verdict: null },
    ]
    for (const key of ['no-rationale', 'without-authority', 'expired', 'hasty'] as const)
      expect(times(key, [opened, withdrawn, ...end])).toBe(0)
  })
})

test('no-phase-advanced: no advance came from a gate', () => {
  const advance = (because: 'gate' | 'by-hand'): Row => [
    MINUTE,
    'phase.entered',
    { phase: 'containment', because },
  ]
  expect(evidence('no-phase-advanced', end)).toEqual(['exercise.ended'])
  expect(evidence('no-phase-advanced', [advance('by-hand'), ...end])).toEqual([
    'phase.entered',
    'exercise.ended',
  ])
  expect(times('no-phase-advanced', [advance('gate'), ...end])).toBe(0)
})

describe('verdict-wrong', () => {
  const said = (verdict: 'open' | 'confirmed' | 'stood-down', atMs = 0): Row => [
    atMs,
    'record.verdict-set',
    { seat: 'seat-1', verdict },
  ]
  const falseAlarm = given((scenario) => {
    scenario.truth.kind = 'false-alarm'
  })

  test('an incident that was stood down, a false alarm that was confirmed', () => {
    expect(evidence('verdict-wrong', [said('stood-down')])).toEqual(['record.verdict-set'])
    expect(times('verdict-wrong', [said('confirmed')])).toBe(0)
    expect(times('verdict-wrong', [said('confirmed')], falseAlarm)).toBe(1)
    expect(times('verdict-wrong', [said('stood-down')], falseAlarm)).toBe(0)
    expect(times('verdict-wrong', [])).toBe(0)
  })

  test('the last verdict counts', () => {
    expect(times('verdict-wrong', [said('stood-down'), said('confirmed', 1)])).toBe(0)
    expect(times('verdict-wrong', [said('stood-down'), said('open', 1)])).toBe(0)
  })
})
