import type { DecisionRow } from '../../shared/view/rows.ts'
import { as } from '../../shared/words/ids.ts'
import type { DecisionId, OptionId } from '../../shared/words/ids.ts'
import { at, DANA, KIM, SAM, TEAM } from './fixed-people.ts'

const option = (id: string, label: string, more: Partial<DecisionRow['options'][number]> = {}) => ({
  id: as<OptionId>(id),
  label,
  update: null,
  verdict: null,
  ...more,
})

export function decision(id: string, title: string, more: Partial<DecisionRow> = {}): DecisionRow {
  return {
    id: as<DecisionId>(id),
    ref: as<DecisionId>(id),
    team: TEAM,
    title,
    question: '',
    authority: 'isolate',
    phase: 'identification',
    options: [],
    openedAtMs: at('10:00'),
    targetAtMs: at('14:00'),
    deadlineAtMs: at('18:00'),
    graceEndsAtMs: null,
    state: 'open',
    ownership: 'owned',
    holder: null,
    challenger: null,
    offers: [],
    asked: false,
    claimChangedAtMs: at('10:00'),
    approvers: [],
    delegates: [],
    made: null,
    revisions: [],
    ...more,
  }
}

export const KEY_OPTIONS = [
  option('revoke', 'Revoke all three now; about 10 minutes of errors for customers'),
  option('stage', 'Put a new gateway key in place first, then revoke'),
  option('wait', 'Wait until we know what was read'),
]

/** What the team of the gallery has on its table at T+12:30, in the order of opening. */
export const decisions: DecisionRow[] = [
  decision('declare', 'Is this an incident?', {
    question: 'Three secrets are public and one is in use. Do you confirm an incident?',
    authority: 'command',
    options: [
      option('confirm', 'Confirm the incident', { verdict: 'confirmed' }),
      option('watch', 'Keep watching for ten minutes'),
    ],
    openedAtMs: at('2:00'),
    targetAtMs: at('5:00'),
    deadlineAtMs: at('8:00'),
    state: 'made',
    holder: SAM,
    made: {
      seat: SAM,
      atMs: at('6:10'),
      option: as<OptionId>('confirm'),
      answer: null,
      rationale: 'Requests from a region we do not use.',
      confidence: 'high',
      consequence: 'The incident channel is open; everybody on call is in it.',
      late: false,
    },
  }),
  decision('rotate-keys', 'Rotate which keys, and when?', {
    question: 'One key is used by somebody else. Revoking at once breaks drafts for a while.',
    authority: 'isolate',
    options: KEY_OPTIONS,
    openedAtMs: at('8:30'),
    targetAtMs: at('13:30'),
    deadlineAtMs: at('17:30'),
    holder: DANA,
    approvers: [KIM, DANA],
  }),
  decision('vendor-logs', 'What do we ask the provider for?', {
    question: 'Support can send logs, block spending, or open an abuse case.',
    authority: 'escalate-vendor',
    options: [option('logs', 'Request logs first'), option('block', 'Block spending now')],
    openedAtMs: at('9:00'),
    targetAtMs: at('15:00'),
    deadlineAtMs: at('20:00'),
    holder: KIM,
    ownership: 'unauthorised',
    graceEndsAtMs: at('13:10'),
    approvers: [SAM],
  }),
  decision('tell-customers', 'Tell customers?', {
    question: 'Support gets questions, and a screenshot with our name is around.',
    authority: 'customer-communication',
    options: [
      option('line', 'Post a short line on the status page', {
        update: {
          audience: 'customers',
          text: 'We are looking into errors when saving drafts. Next update at 02:45.',
        },
      }),
      option('hold', 'Hold until scope is known'),
    ],
    openedAtMs: at('10:50'),
    targetAtMs: at('13:50'),
    deadlineAtMs: at('16:50'),
    ownership: 'unowned',
    graceEndsAtMs: at('11:50'),
    approvers: [DANA],
  }),
]
