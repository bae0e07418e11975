import { must } from '../../words/assert.ts'
import type { Authority } from '../../words/authority.ts'
import type { DecisionId, OptionId, SeatId } from '../../words/ids.ts'
import type { Confidence } from '../../words/incident.ts'
import type { Ms } from '../../time/duration.ts'
import type { FreeText } from '../events/data.ts'
import type { Moment, Told } from './moment.ts'

export interface Offer {
  by: SeatId
  to: SeatId
  kind: 'offer' | 'assignment'
  /** The giver had the authority and hands it on with the work. */
  delegates: boolean
}

export interface Claim {
  holder: SeatId | null
  challenger: SeatId | null
  offers: Offer[]
  /** The holder asked those with the authority. */
  asked: boolean
  /** When anything about the claim last changed. */
  changed: Moment
}

export interface Answered {
  moment: Moment
  seat: SeatId
  option: OptionId | null
  answer: FreeText | null
  rationale: FreeText | null
  confidence: Confidence | null
}

export interface OpenedDecision {
  id: DecisionId
  authority: Authority
  targetMs: Ms
  deadlineMs: Ms
  claimWithinMs: Ms
  weight: number
  opened: Moment
  end: 'made' | 'withdrawn' | 'expired' | 'cut-off' | null
  ended: Moment | null
  claim: Claim
  /** A claim that may still be undone, and how things stood before it. */
  fresh: { seat: SeatId; wallMs: Ms; before: Claim } | null
  /** Every claim, in order; an undone one never was. */
  claims: { seat: SeatId; moment: Moment }[]
  delegates: SeatId[]
  made: (Answered & { authorised: boolean }) | null
  revisions: Answered[]
  /** What the story follows: the first answer, or the facilitator's. */
  story: { moment: Moment; option: OptionId | null } | null
}

export interface Decisions {
  /** In order of opening. */
  opened: OpenedDecision[]
  /** Timed openings that a jump left out. */
  skipped: DecisionId[]
}

export function emptyDecisions(): Decisions {
  return { opened: [], skipped: [] }
}

export function findDecision(decisions: Decisions, id: DecisionId): OpenedDecision | undefined {
  return decisions.opened.find((each) => each.id === id)
}

export function evolveDecisions(slice: Decisions, event: Told): void {
  switch (event.type) {
    case 'decision.opened':
      slice.opened.push(openedDecision(event.data, event.moment))
      return
    case 'exercise.jumped':
      slice.skipped.push(...event.data.skipped.decisions.filter((id) => !findDecision(slice, id)))
      return
    case 'exercise.ended':
      for (const decision of slice.opened) if (!decision.end) end(decision, 'cut-off', event.moment)
      return
    default:
      if (event.type.startsWith('decision.')) evolveOne(slice, event)
  }
}

function openedDecision(
  terms: Pick<
    OpenedDecision,
    'authority' | 'targetMs' | 'deadlineMs' | 'claimWithinMs' | 'weight'
  > & {
    decision: DecisionId
  },
  moment: Moment,
): OpenedDecision {
  return {
    id: terms.decision,
    authority: terms.authority,
    targetMs: terms.targetMs,
    deadlineMs: terms.deadlineMs,
    claimWithinMs: terms.claimWithinMs,
    weight: terms.weight,
    opened: moment,
    end: null,
    ended: null,
    claim: { holder: null, challenger: null, offers: [], asked: false, changed: moment },
    fresh: null,
    claims: [],
    delegates: [],
    made: null,
    revisions: [],
    story: null,
  }
}

function evolveOne(slice: Decisions, event: Told): void {
  if (!('decision' in event.data)) return
  const decision = must(
    findDecision(slice, event.data.decision),
    `opened decision ${event.data.decision}`,
  )
  const { claim } = decision
  claim.changed = event.moment
  switch (event.type) {
    case 'decision.claimed':
      decision.claims.push({ seat: event.data.seat, moment: event.moment })
      decision.fresh = { seat: event.data.seat, wallMs: event.moment.wallMs, before: { ...claim } }
      return hold(decision, event.data.seat, event.moment)
    case 'decision.claim-undone': {
      const { before } = must(decision.fresh, 'a fresh claim')
      decision.claim = { ...before, offers: [...before.offers, ...claim.offers] }
      decision.claims.pop()
      decision.fresh = null
      return
    }
    case 'decision.contested':
      claim.challenger = event.data.seat
      decision.fresh = null
      return
    case 'decision.gave-way':
    case 'decision.settled':
      decision.fresh = null
      if (event.data.holder === claim.holder) claim.challenger = null
      else hold(decision, event.data.holder, event.moment)
      return
    case 'decision.released':
      decision.fresh = null
      return hold(decision, null, event.moment)
    case 'decision.offered':
    case 'decision.assigned': {
      const { seat, to, delegates } = event.data
      claim.offers.push({
        by: seat,
        to,
        kind: event.type === 'decision.offered' ? 'offer' : 'assignment',
        delegates,
      })
      return
    }
    case 'decision.accepted':
      decision.fresh = null
      if (event.data.delegated) delegate(decision, event.data.seat)
      return hold(decision, event.data.seat, event.moment)
    case 'decision.declined':
      claim.offers = claim.offers.filter((offer) => offer.to !== event.data.seat)
      return
    case 'decision.offer-withdrawn':
      claim.offers = claim.offers.filter((offer) => offer.by !== event.data.seat)
      return
    case 'decision.authority-asked':
      claim.asked = true
      return
    case 'decision.delegated':
      claim.asked = false
      return delegate(decision, event.data.to)
    case 'decision.made':
      return make(decision, event.data, event.moment)
    case 'decision.revised':
      decision.revisions.push({ ...event.data, moment: event.moment })
      return
    case 'decision.withdrawn':
      if (event.data.option !== null || event.data.answer !== null)
        decision.story = { moment: event.moment, option: event.data.option }
      return end(decision, 'withdrawn', event.moment)
    case 'decision.expired':
      return end(decision, 'expired', event.moment)
    default:
      return
  }
}

/** The claim moves: offers lapse, a contest and a question are over. */
function hold(decision: OpenedDecision, seat: SeatId | null, changed: Moment): void {
  decision.claim = { holder: seat, challenger: null, offers: [], asked: false, changed }
}

function delegate(decision: OpenedDecision, seat: SeatId): void {
  if (!decision.delegates.includes(seat)) decision.delegates.push(seat)
}

function make(
  decision: OpenedDecision,
  data: Omit<Answered, 'moment'> & { authorised: boolean },
  moment: Moment,
): void {
  const { seat, option, answer, rationale, confidence, authorised } = data
  decision.made = { seat, option, answer, rationale, confidence, authorised, moment }
  decision.story ??= { moment, option }
  decision.fresh = null
  decision.claim.challenger = null
  end(decision, 'made', moment)
}

/** A decision ends once; an expired one that is made late has expired all the same. */
function end(
  decision: OpenedDecision,
  how: NonNullable<OpenedDecision['end']>,
  moment: Moment,
): void {
  if (decision.end) return
  decision.end = how
  decision.ended = moment
}
