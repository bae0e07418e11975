import { z } from 'zod'

/** The only frame a browser sends after its handshake. The actor comes from the session, never from here. */
export const commandFrame = z.strictObject({
  /** Made by the sender; the same id is answered alike for ever. */
  id: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  type: z.string().min(1).max(40),
  data: z.record(z.string(), z.unknown()),
})
export type CommandFrame = z.output<typeof commandFrame>

/** Handshake `auth` of a socket. */
export const handshake = z.strictObject({
  session: z.string().min(16).max(128),
  version: z.number().int(),
  /** A second tab or device asks to speak for the seat instead. */
  takeOver: z.boolean().optional(),
})
export type Handshake = z.output<typeof handshake>
