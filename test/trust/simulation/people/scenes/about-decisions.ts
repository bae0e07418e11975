import type { SeatId } from '../../../../../shared/words/ids.ts'
import type { Cast, Seats } from './cast.ts'
import { leads, type Scene, type SceneLine } from './scene.ts'

/** Goes on with a question, and with who is here. */
type Goes = (decision: string, seats: Seats, cast: Cast) => readonly SceneLine[]

/** Whose a question is: owned, unowned, contested. */
export const ABOUT_DECISIONS: Record<string, Scene> = {
  'it is the first’s': owned((decision, [a, b], cast) => [
    [b, 'claim-decision', { decision }],
    [a, 'claim-decision', { decision }],
    [b, 'release-claim', { decision }],
    [null, 'open-decision', { decision }],
    ...leads(cast, b),
    [b, 'assign-decision', { decision, to: a }],
    [b, 'assign-decision', { decision, to: a }],
  ]),
  'it is nobody’s': unowned((decision, [a, b]) => [
    [b, 'contest-claim', { decision }],
    [a, 'make-decision', { decision }],
    [a, 'revise-decision', { decision }],
    [null, 'delegate-authority', { decision, to: b }],
    [null, 'delegate-authority', { decision, to: b }],
    [a, 'claim-decision', { decision }],
  ]),
  'two claim it, and a third leads': owned((decision, [a, b, c], cast) => [
    ...leads(cast, c),
    [b, 'contest-claim', { decision }],
    [null, 'settle-contest', { decision, seat: b }],
    [null, 'settle-contest', { decision, seat: a }],
    [a, 'offer-decision', { decision, to: b }],
    [b, 'give-way', { decision }],
  ]),
  'its owner is away': owned((decision, [a, b]) => [
    [null, 'mark-unavailable', { seat: a }],
    [null, 'mark-unavailable', { seat: a }],
    [b, 'contest-claim', { decision }],
    [b, 'contest-claim', { decision }],
    [null, 'mark-available', { seat: a }],
  ]),
}

/** Too late for a question: a deadline that is over, a claim that is no longer fresh. */
export const WHAT_PASSES: Record<string, Scene> = {
  'its deadline is over': ({ expired }) =>
    expired.slice(0, 1).flatMap((decision) => [
      [null, 'make-decision', { decision }],
      [null, 'withdraw-decision', { decision }],
    ]),
  'its claim is no longer fresh': ({ stale }) =>
    stale.map(({ seat, decision }) => [seat, 'undo-claim', { decision }]),
}

/** A question is open, and nobody owns it. */
function unowned(goes: Goes): Scene {
  return opened(({ decision, holder }, cast) => {
    const asIs = goes(decision, cast.seats, cast)
    return holder === null ? asIs : [[holder, 'release-claim', { decision }], ...asIs]
  })
}

/** A question is open, and the first owns it. */
function owned(goes: Goes): Scene {
  return opened(({ decision, holder }, cast) => {
    const seats = cast.seatsFrom(holder)
    const asIs = goes(decision, seats, cast)
    return holder === seats[0] ? asIs : [[seats[0], 'claim-decision', { decision }], ...asIs]
  })
}

function opened(
  goes: (open: { decision: string; holder: SeatId | null }, cast: Cast) => readonly SceneLine[],
): Scene {
  return (cast) => {
    const [open] = cast.decisions
    if (open) return goes({ decision: open.id, holder: open.holder }, cast)
    return cast.unopened
      .slice(0, 1)
      .flatMap((decision): SceneLine[] => [
        [null, 'open-decision', { decision }],
        ...goes({ decision, holder: null }, cast),
      ])
  }
}
