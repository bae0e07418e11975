import type { CommandName } from '../exercise/commands/commands.ts'
import type { BotPolicy } from '../scenario/setup.ts'
import { readClock, wallOf } from '../time/exercise-clock.ts'
import type { ExerciseClock } from '../time/exercise-clock.ts'
import type { Ms } from '../time/duration.ts'
import type { ExerciseRow, View } from '../view/rows.ts'
import type { Glance, Impulse, Impulses } from './impulse.ts'
import { hotwash, lobby } from './impulses/around.ts'
import { command } from './impulses/command.ts'
import { decisions } from './impulses/decisions.ts'
import { pages } from './impulses/pages.ts'
import { record } from './impulses/record.ts'
import { tasks } from './impulses/tasks.ts'
import { updates } from './impulses/updates.ts'

/** A command to give now, or the real instant (ms) of the next look; null: not before something changes. */
export type Move = { command: CommandName; data: Record<string, unknown> } | { lookAtMs: Ms | null }

const IN_PLAY: readonly Impulses[] = [command, decisions, pages, record, tasks, updates]

/**
 * What a simulated teammate does: a pure function of what its seat sees, the real instant and a seed, so
 * it survives a restart. It has no memory, sees no assessment, and picks options evenly.
 */
export function nextMove(policy: BotPolicy, view: View, nowMs: Ms, seed: number): Move {
  const glance = glanceOf(policy, view, nowMs, seed)
  if (!glance) return { lookAtMs: null }
  const next = impulsesOf(glance).reduce<Impulse | null>(
    (first, impulse) => (!first || impulse.atMs < first.atMs ? impulse : first),
    null,
  )
  if (!next) return { lookAtMs: null }
  if (next.atMs <= glance.atMs) return { command: next.command, data: next.data }
  return {
    lookAtMs: glance.exercise.clock.running ? wallOf(clockOf(glance.exercise), next.atMs) : null,
  }
}

function glanceOf(policy: BotPolicy, view: View, nowMs: Ms, seed: number): Glance | null {
  const exercise = view.exercise['exercise']
  const me = view.me['me']
  const seat = me?.seat ? view.seats[me.seat] : undefined
  const team = me?.team ? view.teams[me.team] : undefined
  if (!exercise || !me || !team || seat?.state !== 'present') return null
  return { view, exercise, team, me, seat, policy, seed, atMs: readClock(clockOf(exercise), nowMs) }
}

function impulsesOf(glance: Glance): Impulse[] {
  switch (glance.exercise.stage) {
    case 'lobby':
      return lobby(glance)
    case 'running':
      return IN_PLAY.flatMap((impulses) => impulses(glance))
    case 'hotwash':
      return hotwash(glance)
    case 'draft':
    case 'paused':
    case 'closed':
      return []
  }
}

function clockOf({ clock }: ExerciseRow): ExerciseClock {
  return { ...clock, jumpedMs: 0 }
}
