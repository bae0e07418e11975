import { expect, test } from 'vitest'
import { Play } from '../../../kit/play.ts'
import { smallScenario } from '../../../kit/scenario.ts'

type Fact =
  | { recordSet: 'severity' }
  | { updateSent: 'customers' }
  | { phaseReached: 'preparation' }

/** Contained ten minutes after this first became true. */
function containedSince(fact: Fact): Play {
  const scenario = smallScenario()
  scenario.milestones.contained = { since: fact, atLeast: '10m' }
  return new Play({ scenario }).started()
}

function containedAt(play: Play): number | undefined {
  play.at('30m').tick()
  return play.team.milestones.contained.reached?.atMs
}

test('since a field of the record is filled: changing the severity does not fill it anew', () => {
  const play = containedSince({ recordSet: 'severity' })
  play.at('1m').by('seat-1', 'set-severity', { severity: 3 })
  play.at('8m').by('seat-1', 'set-severity', { severity: 1 })
  expect(containedAt(play)).toBe(11 * 60_000)
})

test('since an update was sent: the first that went out counts, not the first that was begun', () => {
  const play = containedSince({ updateSent: 'customers' })
  const draft = { audience: 'customers', text: 'We are looking into it.' }
  play.by('seat-4', 'draft-update', draft)
  play.by('seat-4', 'draft-update', draft)
  play.at('1m').by('seat-4', 'send-update', { update: 'update-2' })
  play.at('8m').by('seat-4', 'send-update', { update: 'update-1' })
  expect(containedAt(play)).toBe(11 * 60_000)
})

test('preparation is where every team begins: it is reached from the start', () => {
  expect(containedAt(containedSince({ phaseReached: 'preparation' }))).toBe(10 * 60_000)
})

test('what time made true at the departure of a jump is still true at its landing', () => {
  const scenario = smallScenario()
  scenario.milestones.contained = { notMadeWithin: { decision: 'declare', within: '5m' } }
  const play = new Play({ scenario }).started()
  play.at('5m').facilitator('jump', { by: '1h', deliver: true })
  expect(play.types()).toContain('decision.opened')
  expect(play.types()).not.toContain('milestone.reopened')
  expect(containedAt(play)).toBe(5 * 60_000)
})
