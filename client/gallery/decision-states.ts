import type { Patch } from '../../shared/view/difference.ts'
import type { DecisionRow, MayRow } from '../../shared/view/rows.ts'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import { as } from '../../shared/words/ids.ts'
import type { OptionId } from '../../shared/words/ids.ts'
import { decision, KEY_OPTIONS } from './fixed-decisions.ts'
import { at, DANA, KIM, LEE, SAM } from './fixed-people.ts'

interface State {
  readonly name: string
  readonly row: DecisionRow
  readonly may: CommandName[]
}

const asked = { question: 'Revoking at once breaks drafts for a while.', options: KEY_OPTIONS }

function state(name: string, more: Partial<DecisionRow>, ...may: CommandName[]): State {
  return { name, row: decision(`state-${name}`, 'Rotate which keys?', { ...asked, ...more }), may }
}

const made: DecisionRow['made'] = {
  seat: KIM,
  atMs: at('11:40'),
  option: as<OptionId>('stage'),
  answer: null,
  rationale: 'Customers keep working.',
  confidence: 'medium',
  consequence: 'The new key is in use; the old one is dead since 02:13.',
  late: false,
}

/** Every state of a decision's card, as Dana sees it. */
export const decisionStates: State[] = [
  state('nobody-in-grace', { ownership: 'unowned', graceEndsAtMs: at('13:05') }, 'claim-decision'),
  state('nobody', { ownership: 'unowned', graceEndsAtMs: at('11:00') }, 'claim-decision'),
  state('yours', { holder: DANA }, 'make-decision', 'offer-decision', 'release-claim'),
  state('anothers', { holder: KIM }, 'contest-claim'),
  state(
    'absent',
    { holder: KIM, ownership: 'absent', graceEndsAtMs: at('13:00') },
    'claim-decision',
  ),
  state(
    'contested',
    { holder: KIM, challenger: LEE, ownership: 'contested', graceEndsAtMs: at('12:00') },
    'settle-contest',
  ),
  state(
    'contested-by-you',
    { holder: KIM, challenger: DANA, ownership: 'contested', graceEndsAtMs: at('13:00') },
    'give-way',
  ),
  state(
    'unauthorised',
    { holder: DANA, ownership: 'unauthorised', approvers: [KIM], graceEndsAtMs: at('13:00') },
    'make-decision',
    'ask-authority',
  ),
  state(
    'asks-you',
    {
      holder: LEE,
      ownership: 'unauthorised',
      asked: true,
      approvers: [DANA],
      graceEndsAtMs: at('13:00'),
    },
    'delegate-authority',
    'claim-decision',
  ),
  state(
    'offered-to-you',
    { holder: SAM, offers: [{ by: SAM, to: DANA, kind: 'offer' }] },
    'accept-decision',
    'decline-decision',
  ),
  state(
    'offered-by-you',
    { holder: DANA, offers: [{ by: DANA, to: LEE, kind: 'offer' }] },
    'make-decision',
    'withdraw-offer',
  ),
  state(
    'past-target',
    { holder: KIM, openedAtMs: at('6:00'), targetAtMs: at('11:00'), deadlineAtMs: at('15:00') },
    'contest-claim',
  ),
  state(
    'past-deadline',
    {
      ownership: 'unowned',
      state: 'expired',
      openedAtMs: at('4:00'),
      targetAtMs: at('8:00'),
      deadlineAtMs: at('12:00'),
    },
    'claim-decision',
  ),
  state('free-answer', { holder: DANA, options: [] }, 'make-decision'),
  state('made', { state: 'made', holder: KIM, made }, 'revise-decision'),
  state('made-late', {
    state: 'made',
    holder: KIM,
    made: { ...made, atMs: at('9:00'), late: true },
  }),
  state('withdrawn', { state: 'withdrawn' }),
]

export const decisionStateRows: Patch = {
  decisions: { put: decisionStates.map(({ row }) => row) },
  may: { put: decisionStates.map(({ row, may }): MayRow => ({ id: `decision:${row.id}`, may })) },
}
