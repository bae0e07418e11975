import type { DecisionRow } from '../../view/rows.ts'
import { SECOND } from '../../time/duration.ts'
import type { Ms } from '../../time/duration.ts'
import { between, chance, oneOf } from '../chance.ts'
import { HABITS } from '../habits.ts'
import { isHuman, mayDo } from '../impulse.ts'
import type { Glance, Impulse, Impulses } from '../impulse.ts'

/** Claims, offers, asks, delegates and decides, each at the pace of the teammate's policy. */
export const decisions: Impulses = (glance) =>
  Object.values(glance.view.decisions)
    .filter((row) => row.state === 'open' || (row.state === 'expired' && row.made === null))
    .flatMap((row) => [
      ...claim(glance, row),
      ...answerOffer(glance, row),
      ...hold(glance, row),
      ...approve(glance, row),
    ])

/** A moment after the decision opened, between two parts of a length that it gives. */
function after(
  glance: Glance,
  row: DecisionRow,
  key: string,
  lengthMs: Ms,
  [from, to]: readonly [number, number],
): Ms {
  return (
    row.openedAtMs +
    between(from * lengthMs, to * lengthMs, glance.seed, glance.seat.id, row.id, key)
  )
}

function soon(glance: Glance, row: DecisionRow, key: string): Ms {
  return (
    row.claimChangedAtMs + between(3 * SECOND, 9 * SECOND, glance.seed, glance.seat.id, row.id, key)
  )
}

function claim(glance: Glance, row: DecisionRow): Impulse[] {
  const { seat, policy, seed } = glance
  const habits = HABITS[policy]
  if (!mayDo(glance, `decision:${row.id}`, 'claim-decision')) return []
  // Whoever took this from a teammate keeps it: nobody fights the human for a claim twice.
  if (row.asked && isHuman(glance, row.holder)) return []
  const approves = row.approvers.includes(seat.id)
  const astray = chance(seed, seat.id, row.id, 'astray') < habits.claimsAnything
  if (!approves && !astray) return []
  const unclaimed = chance(seed, seat.id, row.id, 'unclaimed') < habits.decidesUnclaimed
  if (unclaimed) return decide(glance, row)
  const grace = Math.max(20 * SECOND, Math.min(60 * SECOND, (row.targetAtMs - row.openedAtMs) / 3))
  return [
    {
      atMs: after(glance, row, 'claim', grace, habits.claim),
      command: 'claim-decision',
      data: { decision: row.ref },
    },
  ]
}

function answerOffer(glance: Glance, row: DecisionRow): Impulse[] {
  const { seat, policy } = glance
  if (!row.offers.some((offer) => offer.to === seat.id) || row.challenger !== null) return []
  if (HABITS[policy].muddles) return []
  return [
    { atMs: soon(glance, row, 'accept'), command: 'accept-decision', data: { decision: row.ref } },
  ]
}

/** What a holder does: decide if it may, else ask, or (muddled) offer it on. */
function hold(glance: Glance, row: DecisionRow): Impulse[] {
  const { seat, policy, seed } = glance
  const rowName = `decision:${row.id}`
  const data = { decision: row.ref }
  if (row.challenger !== null && (row.challenger === seat.id || row.holder === seat.id))
    return [{ atMs: soon(glance, row, 'give-way'), command: 'give-way', data }]
  if (row.holder !== seat.id) return []
  const { muddles } = HABITS[policy]
  if (row.ownership === 'owned') return decide(glance, row)
  if (muddles && mayDo(glance, rowName, 'offer-decision')) {
    const to = oneOf(others(glance), seed, seat.id, row.id, 'offer')
    return to
      ? [{ atMs: soon(glance, row, 'offer'), command: 'offer-decision', data: { ...data, to } }]
      : []
  }
  if (muddles) return decide(glance, row)
  return mayDo(glance, rowName, 'ask-authority')
    ? [{ atMs: soon(glance, row, 'ask'), command: 'ask-authority', data }]
    : []
}

/** Somebody asks for the authority: let them decide. */
function approve(glance: Glance, row: DecisionRow): Impulse[] {
  const { seat } = glance
  if (!row.asked || row.holder === null || row.holder === seat.id) return []
  if (!mayDo(glance, `decision:${row.id}`, 'delegate-authority')) return []
  return [
    {
      atMs: soon(glance, row, 'delegate'),
      command: 'delegate-authority',
      data: { decision: row.ref, to: row.holder },
    },
  ]
}

function decide(glance: Glance, row: DecisionRow): Impulse[] {
  const { seat, policy, seed } = glance
  if (!mayDo(glance, `decision:${row.id}`, 'make-decision')) return []
  const option = oneOf(row.options, seed, seat.id, row.id, 'option')
  const answer = option
    ? { option: option.id }
    : { answer: 'Say what we know, what we do, and when they hear again.' }
  const target = row.targetAtMs - row.openedAtMs
  return [
    {
      atMs: after(glance, row, 'decide', target, HABITS[policy].decide),
      command: 'make-decision',
      data: {
        decision: row.ref,
        ...answer,
        rationale: oneOf(REASONS, seed, seat.id, row.id, 'why'),
        confidence: oneOf(['low', 'medium', 'high'] as const, seed, seat.id, row.id, 'sure'),
      },
    },
  ]
}

const REASONS = [
  'The best we can tell from what is on the record.',
  'It can be taken back if we turn out wrong.',
  'Waiting costs more than being a little off.',
  'It keeps the harm small while we look further.',
] as const

function others({ view, seat }: Glance): string[] {
  return Object.values(view.seats).flatMap((each) =>
    each.id !== seat.id && each.state === 'present' ? each.id : [],
  )
}
