import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { playHeadless, type HeadlessPlan } from '../../../shared/bots/headless.ts'
import type { ScriptedMove } from '../../../shared/bots/virtual-play.ts'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { fold } from '../../../shared/exercise/state/evolve.ts'
import { checkScenario } from '../../../shared/lint/check.ts'
import { freeze } from '../../../shared/scenario/freeze.ts'
import { must } from '../../../shared/words/assert.ts'
import { as } from '../../../shared/words/ids.ts'
import type { ExerciseId, SeatId } from '../../../shared/words/ids.ts'
import { defaultCast } from '../../../server/cli/moves/cast.ts'
import { cardOf } from '../../../server/host/card.ts'
import type { SqliteStore } from '../../../server/store/sqlite.ts'

export const SCENARIO = join(import.meta.dirname, '../../../scenarios/leaked-key/scenario.yaml')
const AT_ONCE = 1_000

/** The full form of a scenario that comes with Hotwash, ready to be played. */
export function planOf(file: string, script: ScriptedMove[] | null): HeadlessPlan {
  const scenario = must(checkScenario(readFileSync(file, 'utf8')).scenario, 'a sound scenario')
  const frozen = freeze('leaked-key', scenario, 'full')
  const { teams } = defaultCast(scenario, script === null)
  return { scenario, frozen, teams, preset: null, checklist: {}, seed: 1, script }
}

/** An exercise of about so many events, ended and closed: people claim and release, write and note without rest. */
export function busyPlay(events: number): ExerciseEvent[] {
  const plan = planOf(SCENARIO, [])
  const seats = must(plan.teams[0], 'a team').seats.map(({ id }) => id)
  const everyMs = plan.frozen.playMs / events
  const script = Array.from({ length: events }, (_, index) => moveOf(seats, index, everyMs))
  return playHeadless({ ...plan, script }).events
}

function moveOf(seats: readonly SeatId[], index: number, everyMs: number): ScriptedMove {
  const seat = must(seats[Math.floor(index / 2) % seats.length], 'a seat')
  const [command, data] = must(ACTS[index % ACTS.length], 'an act')
  const actor = { kind: 'seat' as const, seat, host: false }
  return { index, atMs: Math.round(index * everyMs), by: seat, actor, command, data }
}

const ACTS: [ScriptedMove['command'], Record<string, unknown>][] = [
  ['take-command', {}],
  ['edit-record', { field: 'impact', value: 'Orders fail for some customers.' }],
  ['write-note', { text: 'Asked the vendor for a number.' }],
  ['edit-record', { field: 'systems', value: 'The gateway, and what stands behind it.' }],
]

/** Keeps an exercise as a server would have. */
export async function keep(
  store: SqliteStore,
  exercise: string,
  events: readonly ExerciseEvent[],
): Promise<void> {
  const card = cardOf(fold(events))
  for (let after = 0; after < events.length; after += AT_ONCE) {
    const batch = events.slice(after, after + AT_ONCE)
    await store.append(as<ExerciseId>(exercise), after, {
      events: batch,
      commands: [],
      names: {},
      card,
    })
  }
}
