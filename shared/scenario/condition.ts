import type { Ms } from '../time/duration.ts'
import type {
  ChecklistItemId,
  DecisionId,
  FlagId,
  InjectId,
  OptionId,
  TaskId,
  VendorId,
} from '../words/ids.ts'
import type { Answer, Audience, RecordField, Severity, Verdict } from '../words/incident.ts'
import type { OwnershipState } from '../words/ownership.ts'
import type { Phase } from '../words/phase.ts'

/** Something that is or is not so in a team's play, and whose time can be counted from. */
export type Fact =
  | { kind: 'made'; decision: DecisionId }
  | { kind: 'chosen'; decision: DecisionId; options: OptionId[] }
  | { kind: 'made-late'; decision: DecisionId }
  | { kind: 'not-made-within'; decision: DecisionId; withinMs: Ms }
  | { kind: 'command-held' }
  | { kind: 'claim'; decision: DecisionId; states: OwnershipState[] }
  | { kind: 'record-set'; field: RecordField | 'severity' }
  | { kind: 'record-complete' }
  | { kind: 'verdict'; verdict: Verdict }
  | { kind: 'severity-at-least'; severity: Severity }
  | { kind: 'update-sent'; audience: Audience }
  | { kind: 'task-done'; task: TaskId }
  | { kind: 'checkpoint-made'; vendor: VendorId }
  | { kind: 'phase-reached'; phase: Phase }
  | { kind: 'released'; inject: InjectId }
  | { kind: 'checklist'; item: ChecklistItemId; answers: Answer[] }
  | { kind: 'flag'; flag: FlagId }

/**
 * The one language in which injects, openings, gates, milestones, evidence and vendors say when.
 * `never` stands where a form leaves out what a leaf names: such a leaf is false.
 */
export type Condition =
  | { kind: 'all'; of: Condition[] }
  | { kind: 'any'; of: Condition[] }
  | { kind: 'not'; of: Condition }
  | { kind: 'since'; of: Fact; atLeastMs: Ms }
  | { kind: 'never' }
  | Fact

/** Every leaf of a condition, in the order in which it is written. */
export function leavesOf(
  condition: Condition,
): Exclude<Condition, { kind: 'all' | 'any' | 'not' }>[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf)
    case 'not':
      return leavesOf(condition.of)
    default:
      return [condition]
  }
}
