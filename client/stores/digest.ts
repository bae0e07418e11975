import type { View } from '../../shared/view/rows.ts'
import { PHASE_TITLES } from '../../shared/words/phase.ts'
import { nameOf } from './viewer.ts'

/** One thing that happened while this page was away; texts may hold slots. */
export interface Happened {
  readonly key: string
  readonly text: string
  readonly atMs: number | null
}

/** What is different between what was last seen and what is so now, in sentences, oldest first. */
export function digestOf(before: View, after: View): Happened[] {
  const found = [
    ...newMessages(before, after),
    ...decisions(before, after),
    ...command(before, after),
    ...phases(before, after),
  ]
  return found.toSorted((a, b) => (a.atMs ?? Infinity) - (b.atMs ?? Infinity))
}

function newMessages(before: View, after: View): Happened[] {
  return Object.values(after.messages)
    .filter(({ id }) => before.messages[id] === undefined)
    .map(({ id, title, from, releasedAtMs }) => ({
      key: `message ${id}`,
      text: `${from.name}: ${title}`,
      atMs: releasedAtMs,
    }))
}

function decisions(before: View, after: View): Happened[] {
  return Object.values(after.decisions).flatMap((decision): Happened[] => {
    const was = before.decisions[decision.id]
    const key = `decision ${decision.id}`
    if (was === undefined) {
      return [{ key, text: `Opened: ${decision.title}`, atMs: decision.openedAtMs }]
    }
    if (was.made === null && decision.made !== null) {
      const by =
        decision.made.seat === null
          ? 'the facilitator'
          : nameOf(after.seats[decision.made.seat], decision.made.seat)
      return [{ key, text: `Decided by ${by}: ${decision.title}`, atMs: decision.made.atMs }]
    }
    if (was.holder === decision.holder) return []
    const holder =
      decision.holder === null ? 'Nobody' : nameOf(after.seats[decision.holder], decision.holder)
    return [{ key, text: `${holder} now holds: ${decision.title}`, atMs: null }]
  })
}

function command(before: View, after: View): Happened[] {
  return Object.values(after.teams)
    .filter(
      ({ id, command: now }) =>
        before.teams[id] !== undefined && before.teams[id].command.holder !== now.holder,
    )
    .map(({ id, command: now }) => ({
      key: `command ${id}`,
      text:
        now.holder === null
          ? 'Nobody leads any more'
          : `${nameOf(after.seats[now.holder], now.holder)} leads now`,
      atMs: now.sinceAtMs,
    }))
}

function phases(before: View, after: View): Happened[] {
  return Object.values(after.teams)
    .filter(({ id, phase }) => before.teams[id] !== undefined && before.teams[id].phase !== phase)
    .map(({ id, phase, phases: entries }) => ({
      key: `phase ${id}`,
      text: `The phase is ${PHASE_TITLES[phase]}`,
      atMs: entries.at(-1)?.atMs ?? null,
    }))
}
