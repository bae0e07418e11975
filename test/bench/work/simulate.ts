import { playHeadless } from '../../../shared/bots/headless.ts'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { planOf } from '../load/stored-plays.ts'
import { answer, cpuSeconds } from './answers.ts'
import { TimerHeap } from './timer-heap.ts'

const HOUR = 3_600_000
const AT_ONCE = 4

const [, , scenario = ''] = process.argv
const plan = planOf(scenario, null)
const played = playHeadless(plan).events
const hours = (AT_ONCE * plan.frozen.playMs) / HOUR
let seed = 1

/** A timer for whatever happens, and the line it leaves in the log; nothing is decided. */
function withTimers(events: readonly ExerciseEvent[]): number {
  const timers = new TimerHeap<ExerciseEvent>()
  for (const event of events) timers.add(event.at, event)
  let characters = 0
  for (let event = timers.next(); event; event = timers.next())
    characters += JSON.stringify(event).length
  return characters
}

function times(act: () => unknown): () => void {
  return () => {
    for (let one = 0; one < AT_ONCE; one += 1) act()
  }
}

const simulated = async (act: () => unknown) => ({
  'virtual hours': hours / (await cpuSeconds(times(act))),
})

answer({
  teammates: () => simulated(() => playHeadless({ ...plan, seed: (seed += 1) })),
  timers: () => simulated(() => withTimers(played)),
})
