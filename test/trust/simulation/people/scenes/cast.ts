import { UNDO_MS } from '../../../../../shared/exercise/commands/decisions/undo-claim.ts'
import { commanderOf } from '../../../../../shared/exercise/state/ownership/authority.ts'
import { isPresent } from '../../../../../shared/exercise/state/seats.ts'
import type { ExerciseState, TeamState } from '../../../../../shared/exercise/state/state.ts'
import { must } from '../../../../../shared/words/assert.ts'
import type { SeatId } from '../../../../../shared/words/ids.ts'
import { PHASES, phaseNumber } from '../../../../../shared/words/phase.ts'
import type { Random } from '../../../random.ts'

/** Three who are here; in a small team the third is the first again. */
export type Seats = readonly [SeatId, SeatId, SeatId]

/** Who and what a scene can be played with, as things stand now. */
export interface Cast {
  team: TeamState
  seats: Seats
  /** The same, the given one first where they are here. */
  seatsFrom: (first: SeatId | null) => Seats
  commander: SeatId | null
  /**
   * Questions that can still be answered and that nobody contests, with whoever owns each; none of
   * which the claim is fresh, so that it can become stale.
   */
  decisions: readonly { id: string; holder: SeatId | null }[]
  expired: readonly string[]
  /** Claims that were fresh for too long to be undone. */
  stale: readonly { decision: string; seat: SeatId }[]
  unopened: readonly string[]
  released: readonly string[]
  coming: readonly string[]
  /** Messages that call for somebody at once. */
  pages: readonly string[]
  followUps: readonly string[]
  phasesLeft: number
  /** What the next of each will be called. */
  task: string
  update: string
}

/** Null where fewer than two are here. */
export function castOf(state: ExerciseState, nowMs: number, random: Random): Cast | null {
  const team = random.oneOf(state.teams)
  const here = team.seats.list.map(({ id }) => id).filter((id) => isPresent(team.seats, id))
  if (here.length < 2) return null
  const drawn = random.oneOf(here)
  const seatsFrom: Cast['seatsFrom'] = (first) => seatsOf(here, first ?? drawn)
  const { tasks, updates } = team
  return {
    team,
    seats: seatsFrom(null),
    seatsFrom,
    commander: commanderOf(team),
    ...questions(state, team, nowMs),
    ...news(state, team),
    followUps: ids(team.followUps.list),
    phasesLeft: PHASES.length - phaseNumber(team.phases.now),
    task: `task-${tasks.filter(({ title }) => title !== null).length + 1}`,
    update: `update-${updates.length + 1}`,
  }
}

function seatsOf(here: readonly SeatId[], first: SeatId): Seats {
  const place = Math.max(0, here.indexOf(first))
  const [a, b, c] = [...here.slice(place), ...here.slice(0, place)]
  const one = must(a, 'somebody')
  return [one, must(b, 'a second'), c ?? one]
}

function questions({ scenario }: ExerciseState, { decisions }: TeamState, nowMs: number) {
  const { opened } = decisions
  const open = opened.filter(({ end, made, claim }) => {
    const waits = end === null || (end === 'expired' && made === null)
    return waits && claim.challenger === null
  })
  const isFresh = ({ fresh }: (typeof open)[number]) =>
    fresh !== null && nowMs - fresh.wallMs <= 2 * UNDO_MS
  return {
    decisions: open
      .filter((each) => !isFresh(each))
      .map(({ id, claim: { holder } }) => ({ id, holder })),
    expired: ids(open.filter(({ end }) => end === 'expired')),
    stale: opened.flatMap(({ id, fresh, made }) =>
      fresh && !made && nowMs - fresh.wallMs > UNDO_MS ? { decision: id, seat: fresh.seat } : [],
    ),
    unopened: ids(scenario.decisions).filter((id) => !ids(opened).includes(id)),
  }
}

function news({ scenario }: ExerciseState, { injects }: TeamState) {
  const isOut = (inject: string) => [...injects.released.keys()].some((id) => id === inject)
  return {
    released: ids(scenario.injects).filter(isOut),
    coming: ids(scenario.injects).filter((id) => !isOut(id)),
    pages: ids(injects.messages.filter(({ attention }) => attention === 3)),
  }
}

function ids(things: readonly { id: string }[]): string[] {
  return things.map(({ id }) => id)
}
