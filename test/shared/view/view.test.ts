import { expect, test } from 'vitest'
import { difference } from '../../../shared/view/difference.ts'
import type { Live, Viewer } from '../../../shared/view/viewer.ts'
import { Views } from '../../../shared/view/views.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { Play, START_WALL } from '../../kit/play.ts'
import { decisionOf, injectOf, smallScenario } from '../../kit/scenario.ts'

const live: Live = {
  nowMs: START_WALL,
  connected: new Set(),
  offline: new Map(),
  facilitatorConnected: true,
  editing: new Map(),
  names: new Map(),
  headCode: null,
}

const seat = (id: string): Viewer => ({ kind: 'seat', seat: as<SeatId>(id), host: false })

function seen(play: Play, viewer: Viewer) {
  return new Views(play.state, live).shared(viewer)
}

test('a player is sent neither what is coming nor how options are judged', () => {
  const scenario = smallScenario()
  injectOf(scenario, 'vendor-mail').body = 'CANARY coming'
  injectOf(scenario, 'first-page').coaching = 'CANARY coaching'
  for (const option of decisionOf(scenario, 'declare').options ?? []) {
    option.debrief = 'CANARY debrief'
    option.consequence = 'CANARY consequence'
  }
  const play = new Play({ scenario }).started()
  const text = JSON.stringify([
    seen(play, seat('seat-2')),
    new Views(play.state, live).own(seat('seat-2')),
  ])
  expect(text).toContain('Declare it?')
  expect(text).not.toContain('CANARY')
  expect(text).not.toMatch(/strong|weak|assessment/)
  expect(JSON.stringify(seen(play, { kind: 'facilitator' }))).toContain('CANARY coming')
})

test('an inject reaches holders of the addressed role only, at release or since', () => {
  const play = new Play().started()
  play.facilitator('release-inject', { inject: 'second-key' })
  expect(Object.keys(seen(play, seat('seat-3')).messages)).toContain('second-key')
  expect(Object.keys(seen(play, seat('seat-4')).messages)).not.toContain('second-key')
  play.facilitator('assign-roles', { seat: 'seat-4', roles: ['communications', 'security'] })
  expect(Object.keys(seen(play, seat('seat-4')).messages)).toContain('second-key')
})

test('buttons follow the rights of the commands behind them', () => {
  const play = new Play().started()
  const may = () =>
    new Views(play.state, live).own(seat('seat-1')).may['decision:declare']?.may ?? []
  expect(may()).toContain('claim-decision')
  expect(may()).toContain('make-decision')
  play.by('seat-2', 'claim-decision', { decision: 'declare' })
  expect(may()).not.toContain('claim-decision')
  expect(may()).toContain('contest-claim')
})

test('a patch carries what changed and nothing else', () => {
  const play = new Play().started()
  const views = new Views(play.state, live)
  const before = views.shared(seat('seat-1'))
  expect(difference(before, views.shared(seat('seat-1')))).toBeNull()
  play.by('seat-1', 'take-command')
  views.turnTo(play.state, live)
  expect(Object.keys(difference(before, views.shared(seat('seat-1'))) ?? {})).toEqual([
    'teams',
    'decisions',
  ])
})

test('the display shows titles and holders, no question, option or answer', () => {
  const play = new Play().started()
  play.by('seat-1', 'claim-decision', { decision: 'declare' })
  const row = seen(play, { kind: 'display' }).decisions['declare']
  expect(row).toMatchObject({
    title: 'Declare it?',
    holder: 'seat-1',
    question: '',
    options: [],
    made: null,
  })
})

test('an observer sees what the log suggests for a phase once they rated it and play is over', () => {
  const play = new Play().started()
  const rows = () => Object.values(seen(play, { kind: 'observer' }).ratings)
  expect(rows().every(({ rating, suggested }) => rating === null && suggested === null)).toBe(true)
  play.observer('rate-phase', { phase: 'identification', rating: 'P' })
  expect(rows().filter(({ rating }) => rating !== null)).toMatchObject([
    { phase: 'identification', rating: 'P', suggested: null, why: null },
  ])
  play.facilitator('end-play')
  expect(rows().filter(({ suggested }) => suggested !== null)).toMatchObject([
    { phase: 'identification', rating: 'P', suggested: 'U', why: expect.stringContaining('gate') },
  ])
})

test('a follow-up shows to the team no sooner than the gap that it answers', () => {
  const play = new Play().started().at('7m')
  play.tick()
  const [gap] = Object.values(seen(play, { kind: 'facilitator' }).gaps)
  play.facilitator('create-follow-up', {
    text: 'Name a lead.',
    gap: { slot: gap?.slot, fromMs: gap?.fromMs },
  })
  const team: Viewer[] = [seat('seat-1'), { kind: 'observer' }, { kind: 'display' }]
  const shown = () =>
    team.map((viewer) => Object.keys(new Views(play.state, live).whole(viewer).followUps).length)
  expect(Object.keys(seen(play, { kind: 'facilitator' }).followUps)).toEqual(['follow-up-1'])
  expect(shown()).toEqual([0, 0, 0])
  play.facilitator('end-play')
  expect(shown()).toEqual([0, 0, 0])
  expect(JSON.stringify(new Views(play.state, live).own(seat('seat-1')))).not.toContain('followUp:')
  play.facilitator('step-hotwash', { step: 'facts' })
  expect(shown()).toEqual([1, 1, 1])
  play.facilitator('create-follow-up', { text: 'Rehearse', owner: 'seat-1', due: '2030-01-31' })
  const [facts] = Object.values(seen(play, seat('seat-1')).facts)
  expect(facts?.followsUp).toBe('1 follow-up has an owner and a date.')
})

test('who reads an answer is not told which message it answers', () => {
  const play = new Play().started()
  play.facilitator('release-inject', { inject: 'second-key' })
  play.facilitator('send-ad-hoc', {
    channel: 'chat',
    from: { persona: 'alerts' },
    to: 'everyone',
    title: 'Yes',
    body: 'It is ours.',
    attention: 1,
    answers: 'second-key',
  })
  expect(JSON.stringify(seen(play, { kind: 'facilitator' }).messages)).toContain(
    '"answers":"second-key"',
  )
  const readers: Viewer[] = [seat('seat-2'), { kind: 'observer' }, { kind: 'display' }]
  for (const viewer of readers)
    expect(JSON.stringify(seen(play, viewer).messages)).not.toContain('"answers":"second-key"')
})

test('whoever waits to be let in is told nothing of what the team went through', () => {
  const play = new Play()
  play.facilitator('open-lobby')
  for (const id of ['seat-1', 'seat-2']) play.by(id, 'join-seat', { seat: id, name: id })
  play.facilitator('start')
  play.by('seat-3', 'join-seat', { seat: 'seat-3', name: 'Late' })
  play.by('seat-1', 'take-command')
  play.by('seat-1', 'set-severity', { severity: 1 })
  play.facilitator('advance-phase')
  play.facilitator('reopen-phase', { phase: 'identification', reason: 'REASON' })
  play.facilitator('jump', { by: 60_000, say: 'STORY' })
  const told = (id: string) => JSON.stringify(seen(play, seat(id)))
  expect(told('seat-1')).toMatch(/REASON.*STORY|STORY.*REASON/)
  expect(told('seat-3')).not.toMatch(/REASON|STORY|"severity":1/)
  expect(told('seat-3')).toContain('seat-1')
})

test('the display is told how often a role was paged, and nothing of what the page says or for whom', () => {
  const scenario = smallScenario()
  const page = injectOf(scenario, 'second-key')
  page.channel = 'pager'
  page.attention = 3
  page.title = 'CANARY title'
  page.to = ['commander']
  const play = new Play({ scenario }).started()
  const before = seen(play, { kind: 'display' }).pages['team-1']
  play.facilitator('release-inject', { inject: 'second-key' })
  const shown = seen(play, { kind: 'display' })
  const { released = 0, open = 0 } = before ?? {}
  expect(shown.pages['team-1']).toEqual({ id: 'team-1', released: released + 1, open: open + 1 })
  expect(JSON.stringify(difference(null, shown))).not.toMatch(/CANARY|second-key/)
  play.by('seat-1', 'acknowledge-page', { message: 'second-key' })
  expect(seen(play, { kind: 'display' }).pages['team-1']).toMatchObject({ open })
  for (const viewer of [seat('seat-1'), { kind: 'observer' as const }])
    expect(seen(play, viewer).pages).toEqual({})
})

test('a device that went shows at the console alone, and only while somebody sits there', () => {
  const play = new Play().started()
  const gone = { device: 'Safari on iPhone', atMs: 5_000 }
  const offline = new Map([[as<SeatId>('seat-1'), gone]])
  const pulse = (more: Partial<Live> = {}) =>
    new Views(play.state, { ...live, offline, ...more }).shared({ kind: 'facilitator' }).pulse[
      'seat-1'
    ]
  expect(pulse()?.offline).toEqual({ device: 'Safari on iPhone', sinceAtMs: 5_000 })
  expect(pulse({ connected: new Set([as<SeatId>('seat-1')]) })?.offline).toBeNull()
  play.facilitator('remove-seat', { seat: 'seat-1' })
  expect(pulse()?.offline).toBeNull()
})

test('a decision made after its deadline is made: everybody sees what was decided, and that it was late', () => {
  const play = new Play().started().at('30m')
  play.by('seat-2', 'claim-decision', { decision: 'declare' })
  const [option] = decisionOf(smallScenario(), 'declare').options ?? []
  const row = (viewer: Viewer) => seen(play, viewer).decisions['declare']
  expect(row(seat('seat-1'))).toMatchObject({ state: 'expired', made: null })
  play.by('seat-2', 'make-decision', { decision: 'declare', option: option?.id })
  for (const viewer of [seat('seat-1'), { kind: 'facilitator' as const }])
    expect(row(viewer)).toMatchObject({
      state: 'made',
      made: { seat: 'seat-2', option: option?.id, late: true },
    })
  expect(row({ kind: 'display' })?.state).toBe('made')
})

test('a host who pauses is named to no team, their own or another', () => {
  const teams = [[['commander', 'platform']], [['commander', 'platform']]]
  const play = new Play({ teams, setup: { facilitated: false } })
  play.by('seat-1', 'open-lobby')
  for (const id of ['seat-1', 'seat-2']) play.by(id, 'join-seat', { seat: id, name: id })
  play.by('seat-1', 'start')
  play.by('seat-1', 'pause')
  const names = new Map([[as<SeatId>('seat-1'), 'Somebody']])
  const other = new Views(play.state, { ...live, names }).shared(seat('seat-2'))
  expect(other.exercise.exercise?.paused?.by).toBe('Host')
  expect(JSON.stringify(other)).not.toContain('Somebody')
})
