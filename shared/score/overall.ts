import { approvesOf } from './approves.ts'
import type { Approves } from './approves.ts'
import { followsUpOf } from './follows-up.ts'
import type { FollowsUp } from './follows-up.ts'
import { weightedMean } from './fraction.ts'
import type { Exact } from './fraction.ts'
import { gapsOfTeam } from './gaps.ts'
import type { TeamGap } from './gaps.ts'
import { leadsOf } from './leads.ts'
import type { Leads } from './leads.ts'
import type { TeamPlay } from './team-play.ts'
import { timelinessOf } from './timeliness.ts'
import type { Timeliness } from './timeliness.ts'

/** A team's score with all it is made of. Scores are 0 to 100, their parts 0 to 1; null is unknown. */
export interface TeamScore {
  overall: Exact | null
  ownership: Exact | null
  timeliness: Timeliness
  leads: Leads
  approves: Approves
  followsUp: FollowsUp
  gaps: TeamGap[]
}

/** Computes a team's score; of a play that goes on, as if it ended with the log's last event. */
export function scoreOf(play: TeamPlay): TeamScore {
  const gaps = gapsOfTeam(play)
  const timeliness = timelinessOf(play)
  const leads = leadsOf(play, gaps)
  const approves = approvesOf(play, gaps)
  const followsUp = followsUpOf(play, gaps)
  const ownership = ownershipScore(leads.value, approves.value, followsUp.value)
  const overall = timeliness.value && ownership && timeliness.value.add(ownership).div(2)
  return { overall, ownership, timeliness, leads, approves, followsUp, gaps }
}

/** 100 x (leads + 2 approves + followsUp) / 4; a part that is unknown leaves sum and divisor. */
function ownershipScore(
  leads: Exact | null,
  approves: Exact | null,
  followsUp: Exact | null,
): Exact | null {
  const parts = [
    { weight: 1, value: leads },
    { weight: 2, value: approves },
    { weight: 1, value: followsUp },
  ]
  const known = parts.flatMap(({ weight, value }) => (value ? [{ weight, value }] : []))
  return weightedMean(known)?.mul(100) ?? null
}
