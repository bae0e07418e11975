import type { Authority } from '../../shared/words/authority.ts'
import { commanderOf } from './holding.ts'
import type { Past } from './past.ts'
import { all, created } from './past.ts'
import { deputyOf, isPresent, rolesOf, seatsOf } from './room.ts'

/** What is asked about: a decision of a team, and the authority that it needs. */
export interface Question {
  team: string
  decision: string
  authority: Authority
}

/** Whether a seat may approve this decision now. */
export function isAuthorised(past: Past, seat: string, question: Question): boolean {
  return mayHandOn(past, seat, question) || isDelegate(past, seat, question)
}

/** By role, as deputy, or as the commander to whom it falls: whoever has it so may delegate it. */
export function mayHandOn(past: Past, seat: string, { team, authority }: Question): boolean {
  if (authority === 'command') return commanderOf(past) === seat
  if (hasItself(past, seat, team, authority)) return true
  for (const other of seatsOf(past, team))
    if (isPresent(past, other) && hasItself(past, other, team, authority)) return false
  return commanderOf(past) === seat
}

function hasItself(past: Past, seat: string, team: string, authority: Authority): boolean {
  if (authority === 'command') return false
  const approving: readonly string[] = created(past).setup.ownership[authority]
  if (rolesOf(past, seat).some((role) => approving.includes(role))) return true
  return deputyOf(past, team, authority) === seat
}

/** Told to decide, or accepted the work from someone who could hand on the authority with it. */
function isDelegate(past: Past, seat: string, question: Question): boolean {
  for (const { event } of all(past, 'decision.delegated'))
    if (event.data.decision === question.decision && event.data.to === seat) return true
  for (const { event } of all(past, 'decision.accepted')) {
    if (event.data.decision !== question.decision || event.data.seat !== seat) continue
    if (cameWithAuthority(before(past, event.seq), seat, question)) return true
  }
  return false
}

function cameWithAuthority(past: Past, seat: string, question: Question): boolean {
  const offer = past.findLast(
    ({ event }) =>
      (event.type === 'decision.offered' || event.type === 'decision.assigned') &&
      event.data.decision === question.decision &&
      event.data.to === seat,
  )
  if (offer?.event.type !== 'decision.offered' && offer?.event.type !== 'decision.assigned')
    return false
  return mayHandOn(before(past, offer.event.seq), offer.event.data.seat, question)
}

function before(past: Past, seq: number): Past {
  return past.filter(({ event }) => event.seq < seq)
}
