import type { FollowUpRow } from '../../shared/view/rows.ts'

/** How far an action of the plan is. */
export const FOLLOW_UP_WORDS: Record<FollowUpRow['state'], string> = {
  open: 'Open',
  doing: 'In work',
  done: 'Done',
  declined: 'Declined',
}
