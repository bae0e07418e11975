import { COMMAND_GRACE } from '../exercise/state/ownership/gaps.ts'
import type { Ms } from '../time/duration.ts'
import type { Evidence } from './evidence.ts'
import { ratio, remainder } from './fraction.ts'
import type { Exact } from './fraction.ts'
import { gapEvents, gapTime } from './gaps.ts'
import type { TeamGap } from './gaps.ts'
import { lengthOfPlay } from './team-play.ts'
import type { TeamPlay } from './team-play.ts'

export interface Leads {
  /** 0 to 1; null if play was no longer than command's grace. */
  value: Exact | null
  gapMs: Ms
  /** Played time in which a gap could have been. */
  ofMs: Ms
  events: Evidence
}

/** Who leads? The share of play, its first minute apart, in which command had no gap. */
export function leadsOf(play: TeamPlay, gaps: readonly TeamGap[]): Leads {
  const gapMs = gapTime(gaps, 'command')
  const ofMs = lengthOfPlay(play) - COMMAND_GRACE
  const value = ofMs > 0 ? remainder(ratio(gapMs, ofMs)) : null
  return { value, gapMs, ofMs, events: gapEvents(gaps, 'command') }
}
