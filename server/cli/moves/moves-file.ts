import { z } from 'zod'
import { personName } from '../../../shared/exercise/commands/data.ts'
import { BUSINESS_AUTHORITIES } from '../../../shared/words/authority.ts'
import { ANSWERS } from '../../../shared/words/incident.ts'
import { parseDuration } from '../../../shared/time/duration.ts'
import type { RoleId, SeatId, TeamId } from '../../../shared/words/ids.ts'

const id = <Id extends string>(what: string) =>
  z.string({ error: `Write the id of a ${what}.` }).regex(/^[a-z][a-z0-9-]{0,39}$/, {
    error: `The id of a ${what} has small letters, digits and dashes.`,
  }) as unknown as z.ZodType<Id, string>

const AT = 'Write a real time since the start such as 12m, or after.'

const at = z.union(
  [
    z.literal('after').transform(() => null),
    z
      .string()
      .refine((text) => parseDuration(text) !== null, { error: AT })
      .transform((text) => parseDuration(text) ?? 0),
    z.literal(0),
  ],
  { error: AT },
)

const seat = z.strictObject({
  id: id<SeatId>('seat').optional(),
  name: personName.optional(),
  roles: z.array(id<RoleId>('role')).optional(),
  deputyFor: z.array(z.enum(BUSINESS_AUTHORITIES)).optional(),
})

const setup = z.strictObject({
  preset: id<string>('preset').optional(),
  teams: z
    .array(
      z.strictObject({
        id: id<TeamId>('team').optional(),
        seats: z.array(seat).min(1).max(24).optional(),
      }),
    )
    .min(1)
    .max(12)
    .optional(),
  checklist: z.record(z.string(), z.enum(ANSWERS)).optional(),
})

const move = z.strictObject({
  at,
  by: z.string({ error: 'Write a seat, facilitator or observer.' }),
  command: z.string({ error: 'Write the name of a command.' }),
  data: z.record(z.string(), z.unknown(), { error: 'Write the fields of the command.' }).nullish(),
})

/** A file of timed moves for `hotwash play --moves`; docs/moves-format.md describes it. */
export const movesFile = z.strictObject({
  setup: setup.nullish(),
  moves: z.array(move).nullish(),
})
export type MovesFile = z.output<typeof movesFile>

const parts = z.object({ setup: z.unknown().optional(), moves: z.array(z.unknown()).catch([]) })

/**
 * What can be read of a file that has mistakes of form, so that its other mistakes are told with them.
 * A move that cannot be read leaves null in its place; null in all where the set-up, and so who plays, is unknown.
 */
export function readableParts(
  value: unknown,
): { setup: MovesSetup; moves: (Move | null)[] } | null {
  const written = parts.safeParse(value)
  const known = setup.nullish().safeParse(written.data?.setup)
  if (!written.success || !known.success) return null
  const moves = written.data.moves.map((each) => move.safeParse(each).data ?? null)
  return { setup: known.data ?? {}, moves }
}
export type MovesSetup = z.output<typeof setup>
export type Move = z.output<typeof move>
