import { expect, test } from 'vitest'
import { playHeadless } from '../../../shared/bots/headless.ts'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { evolve, firstState } from '../../../shared/exercise/state/evolve.ts'
import type { ExerciseState } from '../../../shared/exercise/state/state.ts'
import { freeze } from '../../../shared/scenario/freeze.ts'
import type { Live } from '../../../shared/view/viewer.ts'
import { Views } from '../../../shared/view/views.ts'
import { must } from '../../../shared/words/assert.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { defaultCast } from '../../../server/cli/moves/cast.ts'
import { parsed, smallScenario } from '../../kit/scenario.ts'

const EMPTY: Live = {
  nowMs: 0,
  connected: new Set(),
  offline: new Map(),
  facilitatorConnected: false,
  editing: new Map(),
  names: new Map(),
  headCode: null,
}

function playOfTeammates(): ExerciseEvent[] {
  const scenario = parsed(smallScenario())
  const frozen = freeze('small', scenario, 'full')
  const { teams } = defaultCast(scenario, true)
  const plan = { scenario, frozen, teams, preset: null, checklist: {}, seed: 1, script: null }
  return playHeadless(plan).events
}

function seenBy(state: ExerciseState, seats: readonly SeatId[]): string[] {
  const views = new Views(state, EMPTY)
  return seats.map((seat) => JSON.stringify(views.whole({ kind: 'seat', seat, host: false })))
}

// Teammates do not look again when another one reads, which is most of what happens.
test('that somebody read a message shows in nobody else’s view', () => {
  const [created, ...events] = playOfTeammates()
  const state = firstState(must(created, 'a first event'))
  let reads = 0
  for (const event of events) {
    const others = event.type === 'inject.read' ? seatsBeside(state, event.data.seat) : []
    const before = seenBy(state, others)
    evolve(state, event)
    expect(seenBy(state, others), `after event ${event.seq}`).toEqual(before)
    reads += others.length
  }
  expect(reads).toBeGreaterThan(0)
})

function seatsBeside(state: ExerciseState, seat: SeatId): SeatId[] {
  const seats = state.teams.flatMap(({ seats: { list } }) => list.map(({ id }) => id))
  return seats.filter((id) => id !== seat)
}
