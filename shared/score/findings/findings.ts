import { evidence } from '../evidence.ts'
import type { Evidence } from '../evidence.ts'
import type { TeamPlay } from '../team-play.ts'
import { commanderCommunicates } from './commander-communicates.ts'
import { commanderHandsOn } from './commander-hands-on.ts'
import { evidenceLost } from './evidence-lost.ts'
import { expired } from './expired.ts'
import { FINDING_KEYS } from './finding.ts'
import type { Finding, FindingKey, Occurrence } from './finding.ts'
import { hasty } from './hasty.ts'
import { noPhaseAdvanced } from './no-phase-advanced.ts'
import { noRationale } from './no-rationale.ts'
import { noVendorCheckpoint } from './no-vendor-checkpoint.ts'
import { overloadedSeat } from './overloaded-seat.ts'
import { recordIncomplete } from './record-incomplete.ts'
import { revised } from './revised.ts'
import { updateOverdue } from './update-overdue.ts'
import { updateUnapproved } from './update-unapproved.ts'
import { verdictWrong } from './verdict-wrong.ts'
import { withoutAuthority } from './without-authority.ts'

/** Every kind of finding by its key. */
export const FINDINGS: Record<FindingKey, Finding> = {
  'commander-communicates': commanderCommunicates,
  'commander-hands-on': commanderHandsOn,
  'overloaded-seat': overloadedSeat,
  'update-overdue': updateOverdue,
  'update-unapproved': updateUnapproved,
  'no-vendor-checkpoint': noVendorCheckpoint,
  'evidence-lost': evidenceLost,
  'record-incomplete': recordIncomplete,
  'no-rationale': noRationale,
  'without-authority': withoutAuthority,
  expired,
  hasty,
  revised,
  'no-phase-advanced': noPhaseAdvanced,
  'verdict-wrong': verdictWrong,
}

/** What was found of one kind, with the events of all its occurrences. */
export interface FoundFinding {
  finding: Finding
  occurrences: Occurrence[]
  events: Evidence
}

/** What was found in a team's play, in the order of keys; nothing before the start. */
export function findingsOf(play: TeamPlay): FoundFinding[] {
  if (!play.state.life.started) return []
  return FINDING_KEYS.flatMap((key) => {
    const finding = FINDINGS[key]
    const occurrences = finding.occurrences(play)
    if (occurrences.length === 0) return []
    return [
      { finding, occurrences, events: evidence(...occurrences.flatMap(({ events }) => events)) },
    ]
  })
}
