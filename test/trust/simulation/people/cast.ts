import type { ExerciseState, TeamState } from '../../../../shared/exercise/state/state.ts'
import { isPresent } from '../../../../shared/exercise/state/seats.ts'
import type { SeatId } from '../../../../shared/words/ids.ts'
import { must } from '../../../../shared/words/assert.ts'
import type { Random } from '../../random.ts'
import { UNDO_MS } from '../../../../shared/exercise/commands/decisions/undo-claim.ts'

/** Who and what a scene can be played with, as things stand now. */
export interface Cast {
  team: TeamState
  /** Three who are here; in a small team the third is the first again. */
  seats: readonly [SeatId, SeatId, SeatId]
  /** Questions that can still be answered and that nobody contests. */
  decisions: readonly string[]
  expired: readonly string[]
  /** Claims that were fresh for too long to be undone. */
  stale: readonly { decision: string; seat: SeatId }[]
  unopened: readonly string[]
  released: readonly string[]
  coming: readonly string[]
  /** What the next of each will be called. */
  task: string
  update: string
}

/** Null where fewer than two are here. */
export function castOf(state: ExerciseState, nowMs: number, random: Random): Cast | null {
  const team = random.oneOf(state.teams)
  const here = team.seats.list.map(({ id }) => id).filter((id) => isPresent(team.seats, id))
  const turned = random.below(here.length)
  const [first, second, third] = [...here.slice(turned), ...here.slice(0, turned)]
  if (first === undefined || second === undefined) return null
  const { opened } = team.decisions
  const open = opened.filter(({ end, made, claim }) => {
    const waits = end === null || (end === 'expired' && made === null)
    return waits && claim.challenger === null
  })
  const { scenario } = state
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  const isOut = (inject: string) => [...team.injects.released.keys()].some((id) => id === inject)
  return {
    team,
    seats: [first, second, third ?? first],
    // A fresh claim is left to become stale, where there is another question.
    decisions: ids(open.toSorted((a, b) => Number(a.fresh !== null) - Number(b.fresh !== null))),
    expired: ids(open.filter(({ end }) => end === 'expired')),
    stale: opened.flatMap(({ id, fresh, made }) =>
      fresh && !made && nowMs - fresh.wallMs > UNDO_MS ? { decision: id, seat: fresh.seat } : [],
    ),
    unopened: ids(scenario.decisions).filter((id) => !ids(opened).includes(id)),
    released: ids(scenario.injects).filter(isOut),
    coming: ids(scenario.injects).filter((id) => !isOut(id)),
    task: `task-${team.tasks.filter(({ title }) => title !== null).length + 1}`,
    update: `update-${team.updates.length + 1}`,
  }
}

/** One that is there; scenes ask for it only where there is. */
export function one<Item>(items: readonly Item[]): Item {
  return must(items[0], 'something to play with')
}
