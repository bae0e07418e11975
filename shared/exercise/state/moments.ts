import type { Ms } from '../../time/duration.ts'
import type { HotwashStep } from '../../words/hotwash.ts'
import type { ChecklistItemId, FlagId, SeatId } from '../../words/ids.ts'
import type { Answer, Tag } from '../../words/incident.ts'
import type { FreeText } from '../events/data.ts'
import type { By } from '../events/event.ts'
import type { Moment, Told } from './moment.ts'

/** What people of a team said and marked. */
export interface Moments {
  checklist: Map<ChecklistItemId, { answer: Answer; seat: SeatId | null; moment: Moment }>
  asksForTime: { seat: SeatId; moment: Moment; cleared: boolean }[]
  /** With the step of the hot wash at which they were taken; null before it. */
  notes: {
    seat: SeatId | null
    by: By
    text: FreeText
    step: HotwashStep | null
    moment: Moment
  }[]
  tags: {
    tag: Tag
    text: FreeText | null
    momentAtMs: Ms
    about: number | null
    by: By
    moment: Moment
  }[]
  moments: { seat: SeatId; moment: FreeText; gap: FreeText; named: boolean; written: Moment }[]
  revealed: boolean
  flags: Map<FlagId, Moment>
  /** The step of the hot wash now. */
  step: HotwashStep | null
}

export function emptyMoments(): Moments {
  return {
    checklist: new Map(),
    asksForTime: [],
    notes: [],
    tags: [],
    moments: [],
    revealed: false,
    flags: new Map(),
    step: null,
  }
}

export function evolveMoments(slice: Moments, event: Told): void {
  const { moment } = event
  switch (event.type) {
    case 'checklist.answered':
      slice.checklist.set(event.data.item, {
        answer: event.data.answer,
        seat: event.data.seat,
        moment,
      })
      return
    case 'time.asked':
      slice.asksForTime.push({ seat: event.data.seat, moment, cleared: false })
      return
    case 'time.ask-cleared':
      for (const ask of slice.asksForTime) if (ask.seat === event.data.seat) ask.cleared = true
      return
    case 'exercise.ended':
      slice.step = 'over'
      return
    case 'exercise.stepped':
      slice.step = event.data.step
      return
    case 'note.written': {
      const { seat, text } = event.data
      slice.notes.push({ seat, by: event.by, text, step: slice.step, moment })
      return
    }
    case 'tag.set':
      slice.tags.push({ ...event.data, by: event.by, moment })
      return
    case 'moment.written': {
      const { seat, moment: best, gap, named } = event.data
      slice.moments = slice.moments.filter((each) => each.seat !== seat)
      slice.moments.push({ seat, moment: best, gap, named, written: moment })
      return
    }
    case 'moment.revealed':
      slice.revealed = true
      return
    case 'flag.raised':
      if (!slice.flags.has(event.data.flag)) slice.flags.set(event.data.flag, moment)
      return
    case 'flag.lowered':
      slice.flags.delete(event.data.flag)
      return
    default:
      return
  }
}
