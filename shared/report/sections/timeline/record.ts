import { readText } from '../../../exercise/events/data.ts'
import { RECORD_FIELD_TITLES, VERDICT_TITLES } from '../../../words/incident.ts'
import type { Verdict } from '../../../words/incident.ts'
import { inWords } from '../../naming.ts'
import type { Account } from '../../account.ts'
import type { Part } from '../../../score/sentence.ts'
import type { Line, TellersOf } from './teller.ts'

export const recordTellers: TellersOf<'record'> = {
  'record.edited': ({ data }) => ({
    kind: 'record',
    text: `${RECORD_FIELD_TITLES[data.field]} was written on the record.`,
    detail: readText(data.value) || 'Cleared.',
  }),
  'record.severity-set': ({ data }) => ({
    kind: 'record',
    text: `Severity set to ${data.severity}.`,
  }),
  'record.verdict-set': ({ data }) => ({ kind: 'record', text: verdictText(data.verdict) }),
  'record.checkpoint-made': ({ data }, account) => ({
    ...record(account, 'A checkpoint with ', { vendor: data.vendor }, ' went on the record.'),
    detail: data.note && readText(data.note),
  }),
  'record.vendor-involved': ({ data }, account) =>
    record(account, { vendor: data.vendor }, ' became involved.'),
  'record.evidence-kept': ({ data }, account) =>
    record(account, { evidence: data.evidence }, ' was kept.'),
  'record.evidence-lost': ({ data }, account) =>
    record(account, { evidence: data.evidence }, ' was lost.'),
}

function record(account: Account, ...parts: Part[]): Line {
  return { kind: 'record', text: inWords(account, parts) }
}

function verdictText(verdict: Verdict): string {
  return verdict === 'open'
    ? 'The verdict was opened again.'
    : `Verdict: ${VERDICT_TITLES[verdict].toLowerCase()}.`
}
