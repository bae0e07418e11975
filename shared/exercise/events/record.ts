import { z } from 'zod'
import type { EvidenceId, SeatId, VendorId } from '../../words/ids.ts'
import { RECORD_FIELDS, VERDICTS } from '../../words/incident.ts'
import { freeText, id } from './data.ts'

const seat = id<SeatId>().nullable()

export const recordEvents = {
  'record.edited': z.strictObject({ seat, field: z.enum(RECORD_FIELDS), value: freeText }),
  'record.severity-set': z.strictObject({
    seat,
    severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  }),
  'record.verdict-set': z.strictObject({ seat, verdict: z.enum(VERDICTS) }),
  'record.checkpoint-made': z.strictObject({
    seat,
    vendor: id<VendorId>(),
    note: freeText.nullable(),
  }),
  /** What the scenario says has come about. */
  'record.vendor-involved': z.strictObject({ vendor: id<VendorId>() }),
  'record.evidence-kept': z.strictObject({ evidence: id<EvidenceId>() }),
  'record.evidence-lost': z.strictObject({ evidence: id<EvidenceId>() }),
} as const
