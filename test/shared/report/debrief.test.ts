import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Debrief, TeamDebrief } from '../../../shared/report/debrief.ts'
import { debriefOf } from '../../../shared/report/debrief-of.ts'
import { fold } from '../../../shared/exercise/state/evolve.ts'
import { reportJson } from '../../../shared/report/report-json.ts'
import type { HotwashStep } from '../../../shared/words/hotwash.ts'
import { must } from '../../../shared/words/assert.ts'
import { endOf, given, logOf, making, opening, playedLog, startOf, text } from '../../kit/log.ts'
import type { Given, Row } from '../../kit/log.ts'
import { randomPlay } from '../../kit/random-play.ts'

const MINUTE = 60_000
const play = given()
const names = { 'seat-1': 'Sam', 'seat-2': 'Dana', 'seat-3': null }

function debrief(rows: readonly Row[], of: Given = play): Debrief {
  return debriefOf({ events: playedLog(of, rows), names, headCode: '0123456789ab' })
}

function team(rows: readonly Row[], of: Given = play): TeamDebrief {
  return must(debrief(rows, of).teams[0], 'a team')
}

const led: Row = [70_000, 'incident-command.taken', { seat: 'seat-1' }]
const claim = (atMs: number, decision: string, seat: string): Row => [
  atMs,
  'decision.claimed',
  { decision, seat },
]

describe('words', () => {
  test('a gap is a fact without blame', () => {
    const rows = [opening(play, 'tell', 0), led, claim(310_000, 'tell', 'seat-4')]
    expect(
      team([...rows, ...endOf(play, 10 * MINUTE)]).gaps.map(({ sentence }) => sentence),
    ).toEqual(['No one led for 10 s.', 'No one owned “Tell customers” for 4 min 10 s.'])
  })

  test('a missing name prints as the role of the seat', () => {
    expect(team([led]).people.map(({ name }) => name)).toEqual([
      'Sam',
      'Dana',
      'Security lead',
      'Communications lead',
    ])
  })

  test('slots are filled in, and a slot in what a person writes is just text', () => {
    const rows: Row[] = [
      opening(play, 'revoke', 0),
      claim(0, 'revoke', 'seat-2'),
      making(MINUTE, 'revoke', 'seat-2', { rationale: text('Because ${pager} said so.') }),
    ]
    const [lane] = team(rows).lanes
    expect(lane?.question).toBe('Revoke the key in the pager now?')
    expect(lane?.rationale).toBe('Because ${pager} said so.')
    const named = given(() => {}, { slots: { pager: 'Bell' } })
    expect(team(rows, named).lanes[0]?.question).toBe('Revoke the key in Bell now?')
  })

  test('titles of findings name no person', () => {
    const rows = [
      opening(play, 'revoke', 0),
      claim(0, 'revoke', 'seat-1'),
      making(5_000, 'revoke', 'seat-1', { authorised: false, rationale: null }),
      ...endOf(play, 40 * MINUTE),
    ]
    const { findings } = team(rows)
    expect(findings.map(({ key }) => key)).toEqual([
      'update-overdue',
      'record-incomplete',
      'no-rationale',
      'without-authority',
      'hasty',
      'no-phase-advanced',
    ])
    expect(findings.filter(({ title }) => /Sam|Dana/.test(title))).toEqual([])
    expect(findings[3]?.sentence).toBe('Sam made “Revoke the key” without the authority for it.')
  })
})

describe('figures', () => {
  const rows: Row[] = [
    opening(play, 'revoke', 0),
    led,
    claim(2 * MINUTE, 'revoke', 'seat-2'),
    making(6 * MINUTE, 'revoke', 'seat-2'),
    ...endOf(play, 11 * MINUTE),
    [11 * MINUTE, 'exercise.closed', {}],
  ]

  test('are those of the report object', () => {
    const log = playedLog(play, rows)
    const { score } = must(reportJson(fold(log)).teams[0], 'a team')
    const { overall, timeliness, ownership, leads, approves, followsUp } = team(rows).score
    expect({ overall, timeliness, ownership, leads, approves, followsUp }).toEqual(score)
  })

  test('are shown with one decimal, parts out of 100', () => {
    expect(team(rows).score.shown).toEqual({
      overall: '64.4',
      timeliness: '66.7',
      ownership: '62.1',
      leads: '98.3',
      approves: '75.0',
      followsUp: '0.0',
    })
  })

  test('come with their sums', () => {
    expect(team(rows).sums.map(({ label, sum, result }) => [label, sum, result])).toEqual([
      ['Timeliness of “Revoke the key”', '(10:00 - 6:00) / (10:00 - 4:00)', '0.667'],
      ['Timeliness', '100 × (0.667 × 2) / 2', '66.7'],
      ['Who leads', '1 - 0:10 / (11:00 - 1:00)', '0.983'],
      ['Coverage of “Revoke the key”', '1 - 1:00 / 4:00', '0.75'],
      ['Who approves', '(0.75 × 2) / 2', '0.75'],
      ['Who follows up', '0 of 2 rows good', '0'],
      ['Ownership', '100 × (0.983 + 2 × 0.75 + 0) / 4', '62.1'],
      ['Overall', '(66.7 + 62.1) / 2', '64.4'],
    ])
  })

  test('unknown is an en dash with a reason', () => {
    const { score } = team([led, ...endOf(play, 11 * MINUTE)])
    expect(score.shown).toMatchObject({ overall: '–', timeliness: '–', followsUp: '–' })
    expect(score.unknownBecause).toBe(
      'No decision was open past its target; no decision counts for who approves; who follows up is known once the exercise is closed.',
    )
  })

  test('a negative time is shown as 0 with a note, one not reached as a dash', () => {
    const { metrics } = team([
      [MINUTE, 'milestone.reached', { milestone: 'contained' }],
      [2 * MINUTE, 'record.verdict-set', { seat: 'seat-1', verdict: 'confirmed' }],
      ...endOf(play, 58 * MINUTE),
    ])
    expect(metrics.map(({ key, shown, note }) => [key, shown, note])).toEqual([
      ['ttd', '42:00', '40 min of it before play'],
      ['ttc', '0:00', 'contained before confirmed'],
      ['ttr', '–', 'not reached within 58 min'],
      ['tta', '–', 'not reached within 58 min'],
    ])
  })
})

describe('charts', () => {
  test('a ribbon shows grace, gap and holder', () => {
    const rows = [
      opening(play, 'revoke', 0),
      claim(2 * MINUTE, 'revoke', 'seat-2'),
      ...endOf(play, 5 * MINUTE),
    ]
    const ribbon = team(rows).ribbons.find(({ slot }) => slot === 'revoke')
    expect(
      ribbon?.spans.map(({ fromAtMs, toAtMs, state, name, grace }) => [
        fromAtMs / MINUTE,
        toAtMs / MINUTE,
        state,
        name,
        grace,
      ]),
    ).toEqual([
      [0, 1, 'unowned', null, true],
      [1, 2, 'unowned', null, false],
      [2, 5, 'owned', 'Dana', false],
    ])
  })

  test('rows of the chart: command, authorities that were asked for, decisions', () => {
    const { ribbons } = team([opening(play, 'revoke', 0), opening(play, 'declare', 0)])
    expect(ribbons.map(({ kind, slot }) => `${kind} ${slot}`)).toEqual([
      'command command',
      'authority isolate',
      'decision revoke',
      'decision declare',
    ])
  })

  test('an authority without a present holder falls to whoever has command', () => {
    const rows: Row[] = [
      opening(play, 'revoke', 0),
      [MINUTE, 'seat.unavailable', { seat: 'seat-2' }],
      [2 * MINUTE, 'incident-command.taken', { seat: 'seat-1' }],
      ...endOf(play, 3 * MINUTE),
    ]
    const ribbon = team(rows).ribbons.find(({ slot }) => slot === 'isolate')
    expect(ribbon?.spans.map(({ name }) => name)).toEqual(['Dana', null, 'Sam'])
  })

  test('hand-overs, accepted or not', () => {
    const rows: Row[] = [
      opening(play, 'revoke', 0),
      claim(0, 'revoke', 'seat-2'),
      [
        1_000,
        'decision.offered',
        { decision: 'revoke', seat: 'seat-2', to: 'seat-3', delegates: true },
      ],
      [
        2_000,
        'decision.offered',
        { decision: 'revoke', seat: 'seat-2', to: 'seat-4', delegates: true },
      ],
      [3_000, 'decision.accepted', { decision: 'revoke', seat: 'seat-4', delegated: true }],
    ]
    const ribbon = team(rows).ribbons.find(({ slot }) => slot === 'revoke')
    expect(ribbon?.handovers.map(({ to, accepted, atMs }) => [to, accepted, atMs])).toEqual([
      ['Security lead', false, 1_000],
      ['Communications lead', true, 3_000],
    ])
  })

  test('the band follows the phases, with reasons where they were reopened', () => {
    const rows: Row[] = [
      [MINUTE, 'phase.entered', { phase: 'containment', because: 'gate' }],
      [MINUTE, 'phase.entered', { phase: 'eradication', because: 'gate' }],
      [
        2 * MINUTE,
        'phase.reopened',
        { phase: 'containment', reason: text('A second key.'), because: 'by-hand' },
      ],
      ...endOf(play, 3 * MINUTE),
    ]
    expect(
      team(rows).band.map(({ phase, fromAtMs, toAtMs, reopened }) => [
        phase,
        fromAtMs / MINUTE,
        toAtMs / MINUTE,
        reopened,
      ]),
    ).toEqual([
      ['identification', 0, 1, null],
      ['eradication', 1, 2, null],
      ['containment', 2, 3, 'A second key.'],
    ])
  })
})

describe('the improvement plan', () => {
  test('says which gap a follow-up answers, and the longest gaps whether one does', () => {
    const rows: Row[] = [
      ...endOf(play, 5 * MINUTE),
      [
        5 * MINUTE,
        'follow-up.created',
        {
          followUp: 'follow-up-1',
          seat: 'seat-1',
          text: text('Name a deputy.'),
          gap: { slot: 'command', fromMs: MINUTE },
          owner: { person: text('Kim') },
          due: '2030-01-31',
        },
      ],
    ]
    const { followUps, longestGaps } = team(rows)
    expect(followUps[0]).toMatchObject({
      text: 'Name a deputy.',
      gap: { slot: 'command', title: 'Incident command' },
      owner: 'Kim',
      due: '2030-01-31',
      state: 'open',
    })
    expect(longestGaps.map(({ good, ask }) => [good, ask])).toEqual([
      [true, 'When did one named person first lead, and how did everyone know?'],
    ])
  })
})

test('moments show once revealed, and names only where they were given', () => {
  const written = (seat: string, named: boolean): Row => [
    MINUTE,
    'moment.written',
    { seat, moment: text('The call.'), gap: text('The wait.'), named },
  ]
  const rows = [...endOf(play, MINUTE), written('seat-1', true), written('seat-2', false)]
  expect(team(rows).moments).toEqual([])
  const revealed = team([...rows, [MINUTE, 'moment.revealed', {}]])
  expect(revealed.moments.map(({ by }) => by)).toEqual(['Sam', null])
})

test('notes of the talk stand under the step at which they were taken, those of play do not', () => {
  const note = (atMs: number, seat: string, words: string): Row => [
    atMs,
    'note.written',
    { seat, text: text(words) },
  ]
  const step = (to: HotwashStep): Row => [MINUTE, 'exercise.stepped', { step: to }]
  const { talk } = team([
    note(30_000, 'seat-1', 'In play.'),
    ...endOf(play, MINUTE),
    note(MINUTE, 'seat-1', 'At once.'),
    step('facts'),
    note(MINUTE, 'seat-2', 'We all led.'),
    step('over'),
    [MINUTE, 'note.written', { seat: null, text: text('Once more.') }, 'team-1', 'facilitator'],
  ])
  const said = talk.map(({ step: of, notes }) => [of, ...notes.map(({ by, text }) => [by, text])])
  expect(said).toEqual([
    ['over', ['Sam', 'At once.'], ['Facilitator', 'Once more.']],
    ['facts', ['Dana', 'We all led.']],
  ])
})

test('every line of the debrief names events of the log', () => {
  const rows = [
    opening(play, 'revoke', 0),
    claim(2 * MINUTE, 'revoke', 'seat-2'),
    making(6 * MINUTE, 'revoke', 'seat-2'),
    ...endOf(play, 40 * MINUTE),
  ]
  const events = playedLog(play, rows).length
  const found = evidenceIn(debrief(rows).teams)
  expect(found.length).toBeGreaterThan(20)
  expect(found.flat().filter((seq) => seq < 1 || seq > events)).toEqual([])
  for (const each of found) expect(each).toEqual([...new Set(each)].toSorted((a, b) => a - b))
})

test('a lobby has a debrief too', () => {
  const lobby = debriefOf({ events: logOf(play, startOf(play).slice(0, 3)), names, headCode: '00' })
  expect(lobby.teams[0]?.sentences).toEqual([])
  expect(lobby.startedWall).toBeNull()
})

test('any play can be told, without a hole in its words', () => {
  fc.assert(
    fc.property(randomPlay, (log) => {
      const told = JSON.stringify(debriefOf({ events: log, names, headCode: '0123456789ab' }))
      expect(told).not.toMatch(/undefined|NaN|\[object/)
    }),
    { numRuns: 50 },
  )
})

function evidenceIn(value: unknown): number[][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'events' && Array.isArray(part) ? [part as number[]] : evidenceIn(part),
  )
}
