import { isComplete } from '../../exercise/state/record.ts'
import { RECORD_FIELD_TITLES, RECORD_FIELDS } from '../../words/incident.ts'
import { verdictOf } from '../../exercise/state/record.ts'
import type { IncidentRecord } from '../../exercise/state/record.ts'
import { evidence } from '../evidence.ts'
import { listed } from '../sentence.ts'
import type { Finding } from './finding.ts'

export const recordIncomplete: Finding = {
  key: 'record-incomplete',
  title: 'The incident record was incomplete',
  occurrences({ team, end }) {
    const { record } = team
    if (isComplete(record)) return []
    const sentence = ['The record ended without ', ...listed(missing(record)), '.']
    return [{ sentence, events: evidence(record.lastEdit?.seq, end.seq) }]
  },
}

function missing(record: IncidentRecord): string[] {
  const fields: string[] = RECORD_FIELDS.filter((field) => record.fields[field] === null).map(
    (field) => RECORD_FIELD_TITLES[field].toLowerCase(),
  )
  if (record.severity === null) fields.push('severity')
  if (verdictOf(record) === 'open') fields.push('a verdict')
  return fields
}
