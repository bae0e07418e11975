import type { NamedTest } from '../kit/named-test.ts'

export const FAMILIES = [
  'acknowledgement',
  'idempotency',
  'schedule',
  'projection',
  'authorisation',
] as const
export type Family = (typeof FAMILIES)[number]

/** A mistake that a good engineer may make, as a patch of the product, and the test that must notice it. */
export interface Fault {
  id: string
  family: Family
  /** The product's file. */
  file: string
  /** Occurs in it exactly once. */
  before: string
  after: string
  caughtBy: NamedTest
}

/** The faults of one family, each under its id. */
export function family(
  name: Family,
  faults: Record<string, Omit<Fault, 'id' | 'family'>>,
): readonly Fault[] {
  return Object.entries(faults).map(([id, fault]) => ({ id, family: name, ...fault }))
}

/** The text of a file with the mistake in it; null where the patch does not fit any more. */
export function spoiled(text: string, { before, after }: Fault): string | null {
  const [head, tail, ...more] = text.split(before)
  return head === undefined || tail === undefined || more.length > 0 ? null : head + after + tail
}
