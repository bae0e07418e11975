import { must } from '../../../shared/words/assert.ts'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import type { FrozenScenario } from '../../../shared/scenario/frozen.ts'
import {
  jumpClock,
  MAX_PACE,
  paceClock,
  readClock,
  runClock,
  stopClock,
  stoppedClock,
  type ExerciseClock,
} from '../../../shared/time/exercise-clock.ts'
import type { StoredEvent } from '../../../server/store/chain.ts'
import type { Ledger } from './ledger.ts'

/** What in a log contradicts what people were told, or the order of play: one sentence each. */
export function contradictions(events: readonly StoredEvent[], ledger: Ledger): string[] {
  return [
    ...missing(events, ledger),
    ...ledger.missing.map(({ from, to }) => `the server misses events ${from} to ${to}`),
    ...doubled(events),
    ...strange(events, ledger),
    ...releasedWrongly(events),
    ...clockRanAlone(events),
  ]
}

function missing(events: readonly ExerciseEvent[], { accepted }: Ledger): string[] {
  const last = new Map(events.map(({ command, seq }) => [command as string, seq]))
  return [...accepted].flatMap(([id, seq]) => {
    if (seq > events.length) return `${id} was accepted with event ${seq}, which is missing`
    return (last.get(id) ?? 0) > seq ? `${id} was accepted with event ${seq} and acted later` : []
  })
}

/** No event of a command comes twice. */
function doubled(events: readonly ExerciseEvent[]): string[] {
  const seen = new Map<string, Set<string>>()
  return events.flatMap(({ seq, command, type, team, data }) => {
    if (command === undefined) return []
    const body = JSON.stringify([type, team, data], (key, value) =>
      key === 'salt' ? undefined : (value as unknown),
    )
    const bodies = seen.get(command) ?? new Set()
    const twice = bodies.has(body)
    seen.set(command, bodies.add(body))
    return twice ? `${command} happened twice, the second time as event ${seq}` : []
  })
}

/** Nobody sent it, or somebody was told that it did not happen. */
function strange(events: readonly ExerciseEvent[], { sent, refused, accepted }: Ledger): string[] {
  return events.flatMap(({ seq, command }) => {
    // Opening the lobby and joining by the code are asked over HTTP, where the server gives the number.
    if (command === undefined || command.startsWith('http-')) return []
    if (!sent.has(command)) return `event ${seq} is of ${command}, which nobody sent`
    return refused.has(command) && !accepted.has(command)
      ? `event ${seq} is of ${command}, which was refused as ${refused.get(command)}`
      : []
  })
}

/** One release per inject and team, a timed one not before its time. */
function releasedWrongly(events: readonly ExerciseEvent[]): string[] {
  const { injects } = (must(events[0], 'event 1').data as { scenario: FrozenScenario }).scenario
  const released = new Set<string>()
  return events.flatMap((event) => {
    if (event.type !== 'inject.released') return []
    const { inject, how } = event.data
    const key = `${inject} of ${event.team}`
    const release = injects.find(({ id }) => id === inject)?.release
    const early = how === 'timed' && release?.kind === 'timed' && event.at < release.atMs
    const twice = released.has(key)
    released.add(key)
    return [
      ...(twice ? [`${key} was released twice, the second time as event ${event.seq}`] : []),
      ...(early ? [`${key} came early, as event ${event.seq}`] : []),
    ]
  })
}

/** The exercise clock never falls, and never shows more than real time at the pace allows, the outages apart. */
function clockRanAlone(events: readonly ExerciseEvent[]): string[] {
  const clock = stoppedClock()
  return events.flatMap((event, place) => {
    const wallMs = Date.parse(event.wall)
    const awayMs = event.type === 'exercise.resumed-after-outage' ? event.data.awayMs : 0
    // An event that was due stands at the first whole real millisecond of its time.
    const most = readClock(clock, wallMs - awayMs) + MAX_PACE
    follow(clock, event, wallMs)
    if (event.at < (events[place - 1]?.at ?? 0)) return `the clock fell at event ${event.seq}`
    return event.at > most
      ? `the clock ran ahead at event ${event.seq}, by ${event.at - most} ms`
      : []
  })
}

function follow(clock: ExerciseClock, { type, data, at }: ExerciseEvent, wallMs: number): void {
  if (type === 'exercise.started' || type === 'exercise.resumed') runClock(clock, wallMs)
  if (type === 'exercise.paused' || type === 'exercise.ended') stopClock(clock, at)
  if (type === 'exercise.created') clock.pace = data.setup.pace
  if (type === 'exercise.paced') paceClock(clock, data.pace, at, wallMs)
  if (type === 'exercise.jumped') jumpClock(clock, data.byMs)
  if (type === 'exercise.resumed-after-outage') paceClock(clock, clock.pace, at, wallMs)
}
