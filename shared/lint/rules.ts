import type { Rule } from './rule.ts'
import { afterEnd } from './rules/after-end.ts'
import { circularWait } from './rules/circular-wait.ts'
import { controlCharacter } from './rules/control-character.ts'
import { deadEnd } from './rules/dead-end.ts'
import { deadlineAfterEnd } from './rules/deadline-after-end.ts'
import { decisionTimes } from './rules/decision-times.ts'
import { duplicateId } from './rules/duplicate-id.ts'
import { emptyPanel } from './rules/empty-panel.ts'
import { formSize } from './rules/form-size.ts'
import { goalNever } from './rules/goal-never.ts'
import { goalNotInForm } from './rules/goal-not-in-form.ts'
import { inNoForm } from './rules/in-no-form.ts'
import { insideJump } from './rules/inside-jump.ts'
import { jumpRow } from './rules/jump-row.ts'
import { listedTwice } from './rules/listed-twice.ts'
import { neverHappens } from './rules/never-happens.ts'
import { neverTrue } from './rules/never-true.ts'
import { noForm } from './rules/no-form.ts'
import { opensWithPool } from './rules/opens-with-pool.ts'
import { optionsOrAnswer } from './rules/options-or-answer.ts'
import { paceRole } from './rules/pace-role.ts'
import { paceTeam } from './rules/pace-team.ts'
import { pagesTooClose } from './rules/pages-too-close.ts'
import { peopleRange } from './rules/people-range.ts'
import { raggedTable } from './rules/ragged-table.ts'
import { reopenedPhase } from './rules/reopened-phase.ts'
import { reservedId } from './rules/reserved-id.ts'
import { rowTime } from './rules/row-time.ts'
import { slotDefault } from './rules/slot-default.ts'
import { standIns } from './rules/stand-ins.ts'
import { targetShort } from './rules/target-short.ts'
import { tooManyPages } from './rules/too-many-pages.ts'
import { tooManyWords } from './rules/too-many-words.ts'
import { unknownReference } from './rules/unknown-reference.ts'
import { unknownSlot } from './rules/unknown-slot.ts'

/** Every kind of finding on a scenario that fits the schema; a file in `rules/` each. */
export const RULES: readonly Rule[] = [
  duplicateId,
  reservedId,
  unknownReference,
  unknownSlot,
  slotDefault,
  controlCharacter,
  peopleRange,
  standIns,
  optionsOrAnswer,
  decisionTimes,
  reopenedPhase,
  raggedTable,
  emptyPanel,
  tooManyWords,
  noForm,
  inNoForm,
  listedTwice,
  rowTime,
  neverHappens,
  circularWait,
  goalNever,
  goalNotInForm,
  deadEnd,
  neverTrue,
  afterEnd,
  insideJump,
  jumpRow,
  opensWithPool,
  deadlineAfterEnd,
  targetShort,
  formSize,
  paceTeam,
  paceRole,
  pagesTooClose,
  tooManyPages,
]
