import { expect, test } from 'vitest'
import { difference } from '../../../shared/view/difference.ts'
import type { Live, Viewer } from '../../../shared/view/viewer.ts'
import { Views } from '../../../shared/view/views.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { Play, START_WALL } from '../../kit/play.ts'
import { fullForm, injectOf, smallScenario } from '../../kit/scenario.ts'

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
const observer: Viewer = { kind: 'observer' }
const display: Viewer = { kind: 'display' }
const facilitator: Viewer = { kind: 'facilitator' }

const views = ({ state }: Play) => new Views(state, live)
const text = (play: Play, viewer: Viewer) => JSON.stringify(views(play).whole(viewer))

/** The vendor's mail, which comes at 25:00, with a title, a text and a coaching note of its own. */
function withMail() {
  const scenario = smallScenario()
  Object.assign(injectOf(scenario, 'vendor-mail'), {
    title: 'MARK title',
    body: 'MARK body',
    coaching: 'MARK coaching',
  })
  return scenario
}

test('what is coming is sent to the facilitator, and to observers where that was granted', () => {
  const usual = new Play({ scenario: withMail() }).started()
  const granted = new Play({
    scenario: withMail(),
    setup: { observersSeeSpoilers: true },
  }).started()
  expect(text(usual, facilitator)).toContain('MARK')
  for (const viewer of [observer, display, seat('seat-1'), seat('seat-4')])
    expect(text(usual, viewer), JSON.stringify(viewer)).not.toContain('MARK')
  expect(text(granted, observer)).toContain('MARK')
  expect(text(granted, display)).not.toContain('MARK')
})

test('a coaching note is sent with its message to nobody who plays or watches', () => {
  const play = new Play({ scenario: withMail() }).started()
  play.facilitator('release-inject', { inject: 'vendor-mail' })
  for (const viewer of [observer, display, seat('seat-1')]) {
    expect(text(play, viewer)).toContain('MARK body')
    expect(text(play, viewer)).not.toContain('MARK coaching')
  }
})

test('the display in the room shows only what everyone got, and no reply', () => {
  const play = new Play().started()
  play.facilitator('release-inject', { inject: 'second-key' })
  play.facilitator('send-ad-hoc', {
    channel: 'chat',
    from: { name: 'Kim' },
    to: { seats: ['seat-2'] },
    title: 'For one',
    body: 'Between us.',
    attention: 1,
  })
  play.by('seat-1', 'reply', { message: 'first-page', text: 'On it.' })
  const shown = views(play).shared(display)
  expect(Object.keys(shown.messages)).toEqual(['first-page'])
  expect(shown.replies).toEqual({})
  expect(text(play, display)).not.toMatch(/second-key|Between us|On it/)
})

test('a seat is sent the rows of its own team only', () => {
  const play = new Play({ teams: [[['commander']], [['commander']]] }).started()
  play.by('seat-2', 'write-note', { text: 'MARK note' })
  play.by('seat-2', 'take-command')
  const { teams, seats, notes } = views(play).shared(seat('seat-1'))
  expect(Object.keys(teams)).toEqual(['team-1'])
  expect(Object.keys(seats)).toEqual(['seat-1'])
  expect(notes).toEqual({})
  expect(text(play, seat('seat-1'))).not.toMatch(/MARK|team-2|seat-2/)
  expect(text(play, seat('seat-2'))).toContain('MARK note')
})

test('seats that were sent different messages get views of their own', () => {
  const play = new Play().started()
  play.facilitator('release-inject', { inject: 'second-key' })
  play.facilitator('send-ad-hoc', {
    channel: 'chat',
    from: { name: 'Kim' },
    to: { seats: ['seat-2'] },
    title: 'For one',
    body: 'Between us.',
    attention: 1,
  })
  // Now neither has a role, but what they were sent stays theirs.
  play.facilitator('assign-roles', { seat: 'seat-1', roles: ['commander', 'platform', 'security'] })
  const made = views(play)
  const messages = ['seat-2', 'seat-3'].map((id) => Object.keys(made.shared(seat(id)).messages))
  const [ofSeat2, ofSeat3] = messages
  expect(ofSeat2).toEqual(['first-page', expect.stringMatching(/^message-/)])
  expect(ofSeat3).toEqual(['first-page', 'second-key'])
})

test('whoever waits to be let in sees the lobby and nothing of the play', () => {
  const play = new Play({ setup: { admitByHand: true } })
  play.facilitator('open-lobby')
  play.by('seat-1', 'join-seat', { seat: 'seat-1', name: 'One' })
  play.facilitator('admit-seat', { seat: 'seat-1' })
  play.facilitator('start')
  play.by('seat-2', 'join-seat', { seat: 'seat-2', name: 'Two' })
  const waiting = views(play).whole(seat('seat-2'))
  expect(Object.keys(waiting.messages).concat(Object.keys(waiting.decisions))).toEqual([])
  expect(Object.keys(waiting.seats)).toContain('seat-2')
  expect(Object.keys(views(play).shared(seat('seat-1')).decisions)).toContain('declare')
})

test('what people wrote in the hot wash stays hidden from everyone until it is revealed', () => {
  const play = new Play().started()
  play.facilitator('end-play')
  play.facilitator('step-hotwash', { step: 'moments' })
  expect(
    play.by('seat-2', 'write-moment', { moment: 'MARK moment', gap: 'MARK gap', named: false }).ok,
  ).toBe(true)
  for (const viewer of [seat('seat-1'), observer, display, facilitator])
    expect(text(play, viewer)).not.toContain('MARK')
  play.facilitator('reveal-moments')
  expect(text(play, seat('seat-1'))).toContain('MARK moment')
})

test('gaps are the facilitator’s in play, and everyone’s from the third step of the hot wash on', () => {
  const play = new Play().started().at('10m')
  play.tick()
  const gaps = (viewer: Viewer) => Object.keys(views(play).shared(viewer).gaps).length
  const others = [seat('seat-1'), observer, display]
  expect(gaps(facilitator)).toBeGreaterThan(0)
  expect(others.map(gaps)).toEqual([0, 0, 0])
  play.facilitator('end-play')
  expect(others.map(gaps)).toEqual([0, 0, 0])
  play.facilitator('step-hotwash', { step: 'facts' })
  expect(Math.min(...others.map(gaps))).toBeGreaterThan(0)
})

test('players and the display are sent the account of what happened after the end only', () => {
  const play = new Play().started()
  const lines = (viewer: Viewer) => Object.keys(views(play).shared(viewer).lines).length
  const others = [seat('seat-1'), display]
  expect(lines(observer)).toBeGreaterThan(0)
  expect(others.map(lines)).toEqual([0, 0])
  play.facilitator('end-play')
  expect(Math.min(...others.map(lines))).toBeGreaterThan(0)
})

test('a row that a viewer may have no more is dropped by the next patch', () => {
  const scenario = smallScenario()
  fullForm(scenario).decisions = [{ decision: 'declare', with: 'first-page' }]
  const play = new Play({ scenario }).started()
  const kept = views(play)
  const before = kept.own(seat('seat-2'))
  expect(before.may['decision:declare']).toBeDefined()
  play.facilitator('pause')
  play.facilitator('end-play')
  play.facilitator('close')
  kept.turnTo(play.state, live)
  const patch = difference(before, kept.own(seat('seat-2')))
  expect(patch?.may?.drop).toContain('decision:declare')
})
