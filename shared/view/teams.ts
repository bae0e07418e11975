import type { LifeCycle } from '../exercise/state/life-cycle.ts'
import { standingOf } from '../exercise/state/state.ts'
import { commandState } from '../exercise/state/ownership/authority.ts'
import { COMMAND_GRACE } from '../exercise/state/ownership/gaps.ts'
import type { Stretch } from '../exercise/state/ownership/stretches.ts'
import { isPresent } from '../exercise/state/seats.ts'
import { verdictOf } from '../exercise/state/record.ts'
import { inPlay } from '../exercise/state/phases/exercise-chart.ts'
import type { Ms } from '../time/duration.ts'
import { textOf } from './naming.ts'
import type { TeamRow } from './rows.ts'
import type { TeamSources } from './sources.ts'

/** Phase, command, severity and verdict of a team. */
export function teamRow(
  from: Pick<
    TeamSources,
    'id' | 'title' | 'setup' | 'life' | 'command' | 'phases' | 'record' | 'seats' | 'ownership'
  >,
): TeamRow {
  const { id, title, life, command, phases, record, seats, ownership } = from
  const last = ownership.command.at(-1)
  return {
    id,
    title,
    phase: phases.now,
    phases: phases.entries.map(({ phase, moment, reason }) => ({
      phase,
      atMs: moment.atMs,
      reopened: textOf(reason),
    })),
    command: {
      holder: command.holder,
      challenger: command.challenger,
      state: commandState(standingOf(from, from)),
      sinceAtMs: last?.from.atMs ?? 0,
      graceEndsAtMs: inPlay(life.stage) ? graceEnd(life, ownership.command, COMMAND_GRACE) : null,
      offeredTo: command.offeredTo,
    },
    severity: record.severity?.value ?? null,
    verdict: verdictOf(record),
    present: seats.list.filter((seat) => isPresent(seats, seat.id)).length,
    seats: seats.list.length,
  }
}

/** What whoever waits to be let in sees of a team: who leads it, and nothing of what it found. */
export function teamRowAtTheDoor(from: Parameters<typeof teamRow>[0]): TeamRow {
  return { ...teamRow(from), phases: [], severity: null, verdict: 'open' }
}

/** When the time without an owner becomes a gap, on the exercise clock; null while there is an owner. */
export function graceEnd({ clock }: LifeCycle, line: readonly Stretch[], graceMs: Ms): Ms | null {
  let since: Ms | null = null
  for (const stretch of line) {
    if (stretch.state === 'owned') since = null
    else since ??= stretch.from.playedMs
  }
  return since === null ? null : since + graceMs + clock.jumpedMs
}
