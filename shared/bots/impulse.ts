import type { CommandName } from '../exercise/commands/commands.ts'
import type { BotPolicy } from '../scenario/setup.ts'
import type { Ms } from '../time/duration.ts'
import type { ExerciseRow, MeRow, SeatRow, TeamRow, View } from '../view/rows.ts'

/** What a simulated teammate knows: the rows its seat is sent, and nothing else. */
export interface Glance {
  view: View
  exercise: ExerciseRow
  team: TeamRow
  me: MeRow
  seat: SeatRow
  policy: BotPolicy
  seed: number
  /** Exercise clock now, ms. */
  atMs: Ms
}

/** Something a teammate means to do once the exercise clock has come so far. */
export interface Impulse {
  atMs: Ms
  command: CommandName
  data: Record<string, unknown>
}

/** A kind of thing teammates do of themselves. */
export type Impulses = (glance: Glance) => Impulse[]

export function mayDo(glance: Glance, row: string, command: CommandName): boolean {
  return glance.view.may[row]?.may.includes(command) ?? false
}

/** Whether a human sits in this seat. */
export function isHuman(glance: Glance, seat: string | null): boolean {
  const row = seat === null ? undefined : glance.view.seats[seat]
  return row !== undefined && row.bot === null && row.state === 'present'
}
