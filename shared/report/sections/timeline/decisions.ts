import { readText } from '../../../exercise/events/data.ts'
import { lengthFigure } from '../../../time/text.ts'
import { AUTHORITY_TITLES } from '../../../words/authority.ts'
import type { DecisionId, SeatId } from '../../../words/ids.ts'
import type { Account } from '../../account.ts'
import { answerText, decisionTitle, personName, quoted } from '../../naming.ts'
import type { Line, TellersOf } from './teller.ts'

export const decisionTellers: TellersOf<'decision'> = {
  'decision.opened': ({ data }, account) => ({
    kind: 'decision',
    text: `${titled(account, data.decision)} opened.`,
    detail: `Authority: ${AUTHORITY_TITLES[data.authority]}; target ${lengthFigure(data.targetMs)}, deadline ${lengthFigure(data.deadlineMs)}.`,
  }),
  'decision.claimed': ({ data }, account) => act(account, data, 'claimed'),
  'decision.claim-undone': ({ data }, account) => act(account, data, 'took back the claim of'),
  'decision.contested': ({ data }, account) => act(account, data, 'contested'),
  'decision.gave-way': ({ data }, account) =>
    act(account, data, 'gave way on', `; ${personName(account, data.holder)} holds it`),
  'decision.settled': ({ data }, account) => ({
    kind: 'decision',
    text: `${personName(account, data.holder)} holds ${titled(account, data.decision)}; the contest is settled.`,
    detail: data.because === 'absent' ? 'The other one was away.' : null,
  }),
  'decision.released': ({ data }, account) => act(account, data, 'let go of'),
  'decision.offered': ({ data }, account) =>
    act(account, data, 'offered', ` to ${personName(account, data.to)}`),
  'decision.assigned': ({ data }, account) =>
    act(account, data, 'assigned', ` to ${personName(account, data.to)}`),
  'decision.accepted': ({ data }, account) =>
    act(account, data, 'accepted', data.delegated ? ', and with it the authority' : ''),
  'decision.declined': ({ data }, account) => act(account, data, 'declined'),
  'decision.offer-withdrawn': ({ data }, account) => act(account, data, 'withdrew the offer of'),
  'decision.authority-asked': ({ data }, account) =>
    act(account, data, 'asked for the authority to decide'),
  'decision.delegated': ({ data }, account) => ({
    kind: 'decision',
    text: `${data.seat ? personName(account, data.seat) : 'The facilitator'} let ${personName(account, data.to)} decide ${titled(account, data.decision)}.`,
  }),
  'decision.made': ({ data }, account) => ({
    ...act(account, data, 'decided', answered(answerText(account, data.decision, data))),
    detail: data.rationale && readText(data.rationale),
  }),
  'decision.revised': ({ data }, account) => ({
    ...act(account, data, 'revised', answered(answerText(account, data.decision, data))),
    detail: data.rationale && readText(data.rationale),
  }),
  'decision.withdrawn': ({ data }, account) => {
    const answer = answerText(account, data.decision, data)
    const did = answer === null ? 'withdrew' : 'decided for the story'
    const title = titled(account, data.decision)
    return { kind: 'decision', text: `The facilitator ${did} ${title}${answered(answer)}.` }
  },
  'decision.expired': ({ data }, account) => ({
    kind: 'decision',
    text: `${titled(account, data.decision)} passed its deadline.`,
  }),
}

function titled(account: Account, id: DecisionId): string {
  return quoted(decisionTitle(account, id))
}

function act(
  account: Account,
  { seat, decision }: { seat: SeatId; decision: DecisionId },
  did: string,
  more = '',
): Line {
  const text = `${personName(account, seat)} ${did} ${titled(account, decision)}${more}.`
  return { kind: 'decision', text }
}

function answered(answer: string | null): string {
  return answer ? `: ${answer.replace(/\.$/, '')}` : ''
}
