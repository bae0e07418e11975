import type { Phase, PlayedPhase } from '../../words/phase.ts'
import { isPlayed } from '../../words/phase.ts'
import type { Rating } from '../../words/incident.ts'
import type { FreeText } from '../events/data.ts'
import type { By } from '../events/event.ts'
import type { Moment, Told } from './moment.ts'

export interface PhaseEntry {
  phase: Phase
  moment: Moment
  because: 'start' | 'gate' | 'by-hand' | 'end' | 'reopened'
  reason: FreeText | null
}

/** A team's way through the phases, and what its gates have been seen to do. */
export interface TeamPhases {
  now: Phase
  entries: PhaseEntry[]
  gateMet: Partial<Record<PlayedPhase, Moment>>
  /** Reopened phases whose gate has yet to be seen false before it counts again. */
  disarmed: PlayedPhase[]
  ratings: {
    phase: PlayedPhase
    rating: Rating
    evidence: FreeText | null
    by: By
    moment: Moment
  }[]
}

export function emptyPhases(): TeamPhases {
  return { now: 'preparation', entries: [], gateMet: {}, disarmed: [], ratings: [] }
}

export function evolvePhases(slice: TeamPhases, event: Told): void {
  const { moment } = event
  switch (event.type) {
    case 'phase.entered':
      slice.now = event.data.phase
      slice.entries.push({ phase: slice.now, moment, because: event.data.because, reason: null })
      return
    case 'phase.reopened':
      slice.now = event.data.phase
      slice.entries.push({
        phase: slice.now,
        moment,
        because: 'reopened',
        reason: event.data.reason,
      })
      if (isPlayed(slice.now) && !slice.disarmed.includes(slice.now)) slice.disarmed.push(slice.now)
      return
    case 'phase.gate-met':
      slice.gateMet[event.data.phase] = moment
      return
    case 'phase.gate-rearmed':
      slice.disarmed = slice.disarmed.filter((phase) => phase !== event.data.phase)
      return
    case 'phase.rated': {
      const { phase, rating, evidence } = event.data
      slice.ratings = slice.ratings.filter((each) => each.phase !== phase || each.by !== event.by)
      slice.ratings.push({ phase, rating, evidence, by: event.by, moment })
      return
    }
    default:
      return
  }
}
