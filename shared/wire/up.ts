import { z } from 'zod'
import { RECORD_FIELDS } from '../words/incident.ts'

/** The only frame a browser sends after its handshake. The actor comes from the session, never from here. */
export const commandFrame = z.strictObject({
  /** Made by the sender; the same id is answered alike for ever. */
  id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  type: z.string().min(1).max(40),
  data: z.record(z.string(), z.unknown()),
})
export type CommandFrame = z.output<typeof commandFrame>

/** The newest event that a page was shown, with its head code. */
const shown = z.strictObject({
  seq: z.number().int().min(1),
  code: z.string().regex(/^[0-9a-f]{12}$/),
})
export type Shown = z.output<typeof shown>

/** Handshake `auth` of a socket. */
export const handshake = z.strictObject({
  session: z.string().min(16).max(128),
  version: z.number().int(),
  /** A second tab or device asks to speak for the seat instead. */
  takeOver: z.boolean().optional(),
  /** What this page saw before its line was cut: a server that has less has lost something. */
  shown: shown.optional(),
})
export type Handshake = z.output<typeof handshake>

/** Which field of the record this seat is writing in; null when it stops. Never logged. */
export const editingFrame = z.strictObject({ field: z.enum(RECORD_FIELDS).nullable() })
export type EditingFrame = z.output<typeof editingFrame>
