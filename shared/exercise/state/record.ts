import type { EvidenceId, VendorId } from '../../words/ids.ts'
import { RECORD_FIELDS, SEVERITIES } from '../../words/incident.ts'
import type { RecordField, Severity, Verdict } from '../../words/incident.ts'
import type { FreeText } from '../events/data.ts'
import type { By } from '../events/event.ts'
import { readText } from '../events/data.ts'
import type { Moment, Told } from './moment.ts'

interface Written<T> {
  value: T
  by: By
  moment: Moment
}

/** The incident record and what the scenario watches beside it. */
export interface IncidentRecord {
  fields: Record<RecordField, Written<FreeText> | null>
  severity: Written<Severity> | null
  /** Since when severity is this or worse without a break. */
  severitySince: Record<Severity, Moment | null>
  verdict: Written<Verdict> | null
  firstVerdict: Partial<Record<Verdict, Moment>>
  checkpoints: { vendor: VendorId; note: FreeText | null; by: By; moment: Moment }[]
  vendorsInvolved: { vendor: VendorId; moment: Moment }[]
  evidence: { evidence: EvidenceId; state: 'kept' | 'lost'; moment: Moment }[]
  completeSince: Moment | null
  lastEdit: Moment | null
}

export function emptyRecord(): IncidentRecord {
  return {
    fields: { trigger: null, impact: null, systems: null },
    severity: null,
    severitySince: { 1: null, 2: null, 3: null },
    verdict: null,
    firstVerdict: {},
    checkpoints: [],
    vendorsInvolved: [],
    evidence: [],
    completeSince: null,
    lastEdit: null,
  }
}

export function verdictOf(record: IncidentRecord): Verdict {
  return record.verdict?.value ?? 'open'
}

export function evolveRecord(record: IncidentRecord, event: Told): void {
  const { moment } = event
  switch (event.type) {
    case 'record.edited':
      editField(record, event.data.field, { value: event.data.value, by: event.by, moment })
      break
    case 'record.severity-set':
      setSeverity(record, { value: event.data.severity, by: event.by, moment })
      break
    case 'record.verdict-set':
      setVerdict(record, event.data.verdict, event.by, moment)
      break
    case 'decision.made':
    case 'decision.withdrawn':
      if (event.data.verdict) setVerdict(record, event.data.verdict, event.by, moment)
      break
    case 'record.checkpoint-made':
      record.checkpoints.push({
        vendor: event.data.vendor,
        note: event.data.note,
        by: event.by,
        moment,
      })
      break
    case 'record.vendor-involved':
      record.vendorsInvolved.push({ vendor: event.data.vendor, moment })
      return
    case 'record.evidence-kept':
    case 'record.evidence-lost':
      record.evidence.push({
        evidence: event.data.evidence,
        state: event.type === 'record.evidence-kept' ? 'kept' : 'lost',
        moment,
      })
      return
    default:
      return
  }
  record.lastEdit = moment
  if (!isComplete(record)) record.completeSince = null
  else record.completeSince ??= moment
}

/** Trigger, impact, systems and severity are filled and the verdict is not open. */
export function isComplete(record: IncidentRecord): boolean {
  return (
    RECORD_FIELDS.every((field) => record.fields[field]) &&
    record.severity !== null &&
    verdictOf(record) !== 'open'
  )
}

function editField(record: IncidentRecord, field: RecordField, written: Written<FreeText>): void {
  if (readText(written.value).trim() === '' && 'text' in written.value) record.fields[field] = null
  else record.fields[field] = { ...written, moment: record.fields[field]?.moment ?? written.moment }
}

function setSeverity(record: IncidentRecord, written: Written<Severity>): void {
  record.severity = written
  for (const level of SEVERITIES) {
    if (written.value > level) record.severitySince[level] = null
    else record.severitySince[level] ??= written.moment
  }
}

function setVerdict(record: IncidentRecord, value: Verdict, by: By, moment: Moment): void {
  if (verdictOf(record) !== value) record.verdict = { value, by, moment }
  record.firstVerdict[value] ??= moment
}
