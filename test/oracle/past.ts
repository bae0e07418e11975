import type { EventOf, EventType, ExerciseEvent } from '../../shared/exercise/events/event.ts'

/** One event and the instant of played time at which it happened. */
export interface Happened {
  event: ExerciseEvent
  playedMs: number
}

/** What has happened so far, oldest first. Every question of the calculator is asked of it anew. */
export type Past = readonly Happened[]

/** What one team lived through: its own events and those of the whole exercise. */
export function pastOf(events: readonly ExerciseEvent[], team: string): Past {
  const past: Happened[] = []
  let jumpedMs = 0
  for (const event of events) {
    if (event.team === undefined || event.team === team)
      past.push({ event, playedMs: event.at - jumpedMs })
    if (event.type === 'exercise.jumped') jumpedMs += event.data.byMs
  }
  return withoutUndone(past)
}

/** Everything up to this instant, and all of that instant. */
export function until(past: Past, playedMs: number): Past {
  return past.filter((happened) => happened.playedMs <= playedMs)
}

/** Everything before this instant, and nothing of it. */
export function before(past: Past, playedMs: number): Past {
  return past.filter((happened) => happened.playedMs < playedMs)
}

/** The events of one type, oldest first. */
export function all<T extends EventType>(
  past: Past,
  type: T,
): { event: EventOf<T>; playedMs: number }[] {
  const found: { event: EventOf<T>; playedMs: number }[] = []
  for (const { event, playedMs } of past)
    if (event.type === type) found.push({ event: event as EventOf<T>, playedMs })
  return found
}

/** The scenario and the set-up, which event 1 carries. */
export function created(past: Past): EventOf<'exercise.created'>['data'] {
  const first = past[0]?.event
  if (first?.type !== 'exercise.created') throw new Error('A log begins with its creation.')
  return first.data
}

/** Start and end of play, in played time. */
export function playOf(past: Past): { fromMs: number; toMs: number } {
  const start = all(past, 'exercise.started')[0]
  const end = all(past, 'exercise.ended')[0]
  if (!start || !end) throw new Error('Only a play that started and ended can be calculated.')
  return { fromMs: start.playedMs, toMs: end.playedMs }
}

/** The instant on the exercise clock; one that falls on a jump is its departure. */
export function clockOf(past: Past, playedMs: number): number {
  let clockMs = playedMs
  for (const jump of all(past, 'exercise.jumped'))
    if (jump.playedMs < playedMs) clockMs += jump.event.data.byMs
  return clockMs
}

/** A claim that was undone in time never was. */
function withoutUndone(past: readonly Happened[]): Past {
  const gone = new Set<number>()
  for (const { event } of past) {
    if (event.type !== 'decision.claim-undone') continue
    const claim = past.findLast(
      (earlier) =>
        earlier.event.seq < event.seq &&
        earlier.event.type === 'decision.claimed' &&
        earlier.event.data.decision === event.data.decision &&
        earlier.event.data.seat === event.data.seat,
    )
    gone.add(event.seq).add(claim?.event.seq ?? 0)
  }
  return past.filter(({ event }) => !gone.has(event.seq))
}
