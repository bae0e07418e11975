import type { Moment, Told } from './moment.ts'

export interface Milestone {
  /** The last turn from false to true; null while it is false. */
  reached: Moment | null
  /** How often it was lost again. */
  reopened: Moment[]
}

export interface Milestones {
  contained: Milestone
  resolved: Milestone
}

export function emptyMilestones(): Milestones {
  return { contained: { reached: null, reopened: [] }, resolved: { reached: null, reopened: [] } }
}

export function evolveMilestones(slice: Milestones, event: Told): void {
  if (event.type === 'milestone.reached') slice[event.data.milestone].reached = event.moment
  if (event.type === 'milestone.reopened') {
    slice[event.data.milestone].reached = null
    slice[event.data.milestone].reopened.push(event.moment)
  }
}
