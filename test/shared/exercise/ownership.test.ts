import { expect, test } from 'vitest'
import { teamGaps } from '../../../shared/exercise/state/ownership/team-gaps.ts'
import { as } from '../../../shared/words/ids.ts'
import type { DecisionId } from '../../../shared/words/ids.ts'
import { Play, refusalOf } from '../../kit/play.ts'

/** Seats: 1 commander, 2 platform, 3 security, 4 communications. `declare` opens at 0:00, `revoke` once it is made. */
function withRevoke(): Play {
  const play = new Play().started()
  play.by('seat-1', 'take-command')
  play.by('seat-1', 'make-decision', { decision: 'declare', option: 'declare-now' })
  return play
}

const revoke = { decision: 'revoke' }

test('a claim is contested, and the commander settles it', () => {
  const play = withRevoke()
  play.by('seat-2', 'claim-decision', revoke)
  expect(refusalOf(play.by('seat-3', 'claim-decision', revoke))).toBe('held')
  play.by('seat-3', 'contest-claim', revoke)
  expect(refusalOf(play.by('seat-4', 'contest-claim', revoke))).toBe('third-contest')
  expect(refusalOf(play.by('seat-3', 'make-decision', { ...revoke, option: 'revoke-now' }))).toBe(
    'contested',
  )
  expect(refusalOf(play.by('seat-2', 'settle-contest', { ...revoke, seat: 'seat-2' }))).toBe(
    'commander-settles',
  )
  expect(refusalOf(play.facilitator('settle-contest', { ...revoke, seat: 'seat-2' }))).toBe(
    'commander-settles',
  )
  expect(play.by('seat-1', 'settle-contest', { ...revoke, seat: 'seat-3' }).ok).toBe(true)
  expect(play.team.decisions.opened[1]?.claim).toMatchObject({ holder: 'seat-3', challenger: null })
})

test('while contested the first holder may decide, which settles it', () => {
  const play = withRevoke()
  play.by('seat-2', 'claim-decision', revoke)
  play.by('seat-3', 'contest-claim', revoke)
  expect(play.by('seat-2', 'make-decision', { ...revoke, option: 'revoke-now' }).ok).toBe(true)
  expect(play.team.decisions.opened[1]).toMatchObject({
    end: 'made',
    claim: { holder: 'seat-2', challenger: null },
  })
})

test('a contest ends when one of the two is away: the other holds it', () => {
  const play = withRevoke()
  play.by('seat-2', 'claim-decision', revoke)
  play.by('seat-3', 'contest-claim', revoke)
  play.facilitator('mark-unavailable', { seat: 'seat-2' })
  expect(play.types().slice(-2)).toEqual(['seat.unavailable', 'decision.settled'])
  expect(play.team.decisions.opened[1]?.claim).toMatchObject({ holder: 'seat-3', challenger: null })
})

test('where nobody has command the facilitator settles', () => {
  const play = withRevoke()
  play.by('seat-2', 'claim-decision', revoke)
  play.by('seat-3', 'contest-claim', revoke)
  play.facilitator('relieve-command')
  expect(refusalOf(play.by('seat-1', 'settle-contest', { ...revoke, seat: 'seat-2' }))).toBe(
    'not-commander',
  )
  expect(play.facilitator('settle-contest', { ...revoke, seat: 'seat-2' }).ok).toBe(true)
})

test('a claim undone within three real seconds never was', () => {
  const play = withRevoke()
  play.at('2m').by('seat-2', 'claim-decision', revoke)
  play.at(123_000).by('seat-2', 'undo-claim', revoke)
  play.at('3m').by('seat-2', 'claim-decision', revoke)
  expect(refusalOf(play.at(183_001).by('seat-2', 'undo-claim', revoke))).toBe('undo-too-late')
  expect(teamGaps(play.state, play.team)).toMatchObject([
    { slot: 'revoke', cause: 'unowned', fromMs: 60_000, toMs: 180_000 },
  ])
})

test('a late claim that is undone leaves the history before the deadline as it was', () => {
  const play = withRevoke()
  play.by('seat-2', 'claim-decision', revoke)
  const owned = () =>
    play.team.ownership.decisions.get(as<DecisionId>('revoke'))?.map(({ state }) => state)
  const before = owned()
  play.at('11m').facilitator('mark-unavailable', { seat: 'seat-2' })
  play.by('seat-3', 'claim-decision', revoke)
  play.by('seat-3', 'undo-claim', revoke)
  expect(owned()).toEqual(before)
})

test('whoever is let in is there, though the seat was marked away before', () => {
  const play = new Play().started()
  play.facilitator('mark-unavailable', { seat: 'seat-2' })
  play.by('seat-2', 'leave-seat')
  play.by('seat-2', 'join-seat', { seat: 'seat-2', name: 'Sam' })
  play.facilitator('admit-seat', { seat: 'seat-2' })
  expect(play.by('seat-2', 'take-command').ok).toBe(true)
})

test('a holder who comes back holds on, unless somebody took it', () => {
  const play = withRevoke()
  play.by('seat-2', 'claim-decision', revoke)
  play.at('1m').facilitator('mark-unavailable', { seat: 'seat-2' })
  play.at('3m').facilitator('mark-available', { seat: 'seat-2' })
  expect(
    play.team.ownership.decisions.get(as<DecisionId>('revoke'))?.map(({ state }) => state),
  ).toEqual(['unowned', 'owned', 'absent', 'owned'])
  expect(teamGaps(play.state, play.team)).toMatchObject([
    { cause: 'absent', fromMs: 120_000, toMs: 180_000 },
  ])
})

test('an offer moves nothing until it is accepted, and hands the authority on', () => {
  const play = withRevoke()
  play.by('seat-2', 'claim-decision', revoke)
  play.by('seat-2', 'offer-decision', { ...revoke, to: 'seat-4' })
  expect(play.team.decisions.opened[1]?.claim.holder).toBe('seat-2')
  expect(refusalOf(play.by('seat-3', 'accept-decision', revoke))).toBe('no-offer')
  play.by('seat-4', 'accept-decision', revoke)
  expect(play.team.decisions.opened[1]).toMatchObject({
    claim: { holder: 'seat-4', offers: [] },
    delegates: ['seat-4'],
  })
  play.by('seat-4', 'make-decision', { ...revoke, option: 'revoke-now' })
  expect(play.team.decisions.opened[1]?.made).toMatchObject({ seat: 'seat-4', authorised: true })
})

test('a commander without the authority assigns the work, not the authority', () => {
  const play = withRevoke()
  play.by('seat-1', 'assign-decision', { ...revoke, to: 'seat-4' })
  play.by('seat-4', 'accept-decision', revoke)
  expect(play.team.decisions.opened[1]?.delegates).toEqual([])
  expect(refusalOf(play.by('seat-1', 'delegate-authority', { ...revoke, to: 'seat-4' }))).toBe(
    'no-authority',
  )
})

test('an authority that no present seat has falls to whoever has command', () => {
  const play = withRevoke()
  play.facilitator('mark-unavailable', { seat: 'seat-2' })
  play.by('seat-1', 'make-decision', { ...revoke, option: 'revoke-now' })
  expect(play.team.decisions.opened[1]?.made).toMatchObject({ seat: 'seat-1', authorised: true })
})

test('whoever is asked for the authority may take the claim', () => {
  const play = withRevoke()
  play.by('seat-3', 'claim-decision', revoke)
  expect(refusalOf(play.by('seat-2', 'claim-decision', revoke))).toBe('held')
  play.by('seat-3', 'ask-authority', revoke)
  expect(play.by('seat-2', 'claim-decision', revoke).ok).toBe(true)
})

test('an absent commander has not command until they return, unless somebody took it', () => {
  const play = withRevoke()
  play.facilitator('mark-unavailable', { seat: 'seat-1' })
  expect(refusalOf(play.by('seat-1', 'make-decision', { ...revoke, option: 'revoke-now' }))).toBe(
    'seat-away',
  )
  expect(refusalOf(play.by('seat-2', 'contest-command'))).toBe('command-free')
  play.by('seat-2', 'take-command')
  play.facilitator('mark-available', { seat: 'seat-1' })
  expect(play.team.command.holder).toBe('seat-2')
})

test('while paused people write, and everything else of a seat is refused with its text kept', () => {
  const play = withRevoke()
  play.facilitator('pause')
  const refused = play.by('seat-2', 'claim-decision', revoke)
  expect(refused).toMatchObject({
    ok: false,
    code: 'paused',
    message: 'Paused by the facilitator; your text is kept.',
  })
  expect(refusalOf(play.facilitator('claim-decision', { ...revoke, for: 'seat-2' }))).toBe('paused')
  expect(play.by('seat-2', 'edit-record', { field: 'trigger', value: 'An alert' }).ok).toBe(true)
  expect(play.by('seat-2', 'write-note', { text: 'A note' }).ok).toBe(true)
  expect(play.by('seat-2', 'ask-for-time').ok).toBe(true)
})

test('a deadline beats a decision of the same millisecond; it can still be made, late', () => {
  const play = new Play().started()
  const late = play
    .at('6m')
    .by('seat-1', 'make-decision', { decision: 'declare', option: 'declare-now' })
  expect(late.events.map(({ type }) => type).slice(0, 3)).toEqual([
    'decision.expired',
    'decision.claimed',
    'decision.made',
  ])
  expect(play.team.decisions.opened[0]).toMatchObject({ end: 'expired', made: { seat: 'seat-1' } })
  expect(refusalOf(play.facilitator('withdraw-decision', { decision: 'declare' }))).toBe(
    'decision-over',
  )
})

test('one the facilitator makes counts as withdrawn, and the story goes on', () => {
  const play = new Play().started()
  play.facilitator('make-decision', { decision: 'declare', option: 'declare-now' })
  expect(play.team.decisions.opened[0]).toMatchObject({ end: 'withdrawn', made: null })
  expect(play.team.decisions.opened[1]?.id).toBe('revoke')
  expect(play.team.record.verdict?.value).toBe('confirmed')
})

test('the verdict button makes the open decision that sets it', () => {
  const play = new Play().started()
  play.by('seat-1', 'set-verdict', { verdict: 'confirmed', rationale: 'Two sources.' })
  expect(play.team.decisions.opened[0]).toMatchObject({
    end: 'made',
    made: { option: 'declare-now' },
  })
})
