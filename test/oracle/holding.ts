import type { Slot } from '../../shared/words/ids.ts'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import type { Past } from './past.ts'
import { isPresent } from './room.ts'

/** Who has a decision, or command, and who else wants it. */
export interface Holding {
  holder: string | null
  rival: string | null
}

/**
 * Who held what at the end of `past`, present or not. A contest over a decision ends when one of the two
 * is away; one over command waits for the facilitator, or for one of the two to give way.
 */
export function holdingOf(past: Past, slot: Slot): Holding {
  let now: Holding = { holder: null, rival: null }
  for (const [index, { event }] of past.entries()) {
    now = after(now, event, slot)
    if (now.rival === null || slot === 'command') continue
    const soFar = past.slice(0, index + 1)
    if (!isPresent(soFar, now.rival)) now = { holder: now.holder, rival: null }
    else if (now.holder === null || !isPresent(soFar, now.holder))
      now = { holder: now.rival, rival: null }
  }
  return now
}

/** Who has command now: its holder, if present. */
export function commanderOf(past: Past): string | null {
  const { holder } = holdingOf(past, 'command')
  return holder !== null && isPresent(past, holder) ? holder : null
}

function after(now: Holding, event: ExerciseEvent, slot: Slot): Holding {
  if (!isAbout(event, slot)) return now
  switch (event.type) {
    case 'decision.claimed':
    case 'decision.accepted':
    case 'incident-command.taken':
    case 'incident-command.accepted':
      return { holder: event.data.seat, rival: null }
    case 'decision.contested':
    case 'incident-command.contested':
      return { holder: now.holder, rival: event.data.seat }
    case 'decision.settled':
    case 'decision.gave-way':
    case 'incident-command.settled':
    case 'incident-command.gave-way':
      return { holder: event.data.holder, rival: null }
    case 'decision.released':
    case 'incident-command.relieved':
      return { holder: null, rival: null }
    default:
      return now
  }
}

function isAbout(event: ExerciseEvent, slot: Slot): boolean {
  if (slot === 'command') return event.type.startsWith('incident-command.')
  return (
    event.type.startsWith('decision.') && 'decision' in event.data && event.data.decision === slot
  )
}
