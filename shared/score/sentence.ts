import type { Ms } from '../time/duration.ts'
import type { DecisionId, EvidenceId, OptionId, SeatId, TaskId, VendorId } from '../words/ids.ts'
import type { Audience } from '../words/incident.ts'

/** A sentence as data: plain words, and things that whoever shows it puts a name to. */
export type Sentence = Part[]

export type Part =
  | string
  | { seat: SeatId }
  | { decision: DecisionId }
  | { option: OptionId; of: DecisionId }
  | { audience: Audience }
  | { vendor: VendorId }
  | { evidence: EvidenceId }
  | { task: TaskId }
  | { lengthMs: Ms }

/** Lists parts as people do: `a`, `a and b`, `a, b and c`. */
export function listed(parts: readonly Part[]): Sentence {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part]
    return [index === parts.length - 1 ? ' and ' : ', ', part]
  })
}
