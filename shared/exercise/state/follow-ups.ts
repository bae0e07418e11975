import { must } from '../../words/assert.ts'
import type { CapabilityElement } from '../../words/capability-element.ts'
import type { FollowUpId } from '../../words/ids.ts'
import type { FreeText } from '../events/data.ts'
import type { FOLLOW_UP_STATES, FollowUpOwner, GapName } from '../events/follow-ups.ts'
import type { Moment, Told } from './moment.ts'

export interface FollowUp {
  id: FollowUpId
  text: FreeText
  gap: GapName | null
  owner: FollowUpOwner | null
  due: string | null
  element: CapabilityElement | null
  start: string | null
  state: (typeof FOLLOW_UP_STATES)[number]
  declined: { reason: FreeText; moment: Moment } | null
  created: Moment
  /** Of the last change that counts for the score. */
  changed: Moment
}

export interface FollowUps {
  list: FollowUp[]
  declinedGaps: { gap: GapName; reason: FreeText; moment: Moment }[]
  /** As they stood when the exercise was closed: what the score counts. */
  atClosing: FollowUp[] | null
}

export function emptyFollowUps(): FollowUps {
  return { list: [], declinedGaps: [], atClosing: null }
}

export function sameGap(a: GapName, b: GapName): boolean {
  return a.slot === b.slot && a.fromMs === b.fromMs
}

export function evolveFollowUps(slice: FollowUps, event: Told): void {
  const { moment } = event
  switch (event.type) {
    case 'follow-up.created': {
      const { followUp: id, text, gap, owner, due, element, start } = event.data
      slice.list.push({
        id,
        text,
        gap,
        owner,
        due,
        element: element ?? null,
        start: start ?? null,
        state: 'open',
        declined: null,
        created: moment,
        changed: moment,
      })
      return
    }
    case 'follow-up.edited': {
      const { followUp: id, ...changes } = event.data
      Object.assign(followUpOf(slice, id), changes, { changed: moment })
      return
    }
    case 'follow-up.declined': {
      const followUp = followUpOf(slice, event.data.followUp)
      followUp.declined = { reason: event.data.reason, moment }
      followUp.changed = moment
      return
    }
    case 'follow-up.gap-declined':
      slice.declinedGaps.push({ gap: event.data.gap, reason: event.data.reason, moment })
      return
    case 'exercise.closed':
      slice.atClosing = slice.list.map((each) => ({ ...each }))
      return
    default:
      return
  }
}

export function findFollowUp({ list }: FollowUps, id: FollowUpId): FollowUp | undefined {
  return list.find((each) => each.id === id)
}

function followUpOf(slice: FollowUps, id: FollowUpId): FollowUp {
  return must(findFollowUp(slice, id), `follow-up ${id}`)
}
