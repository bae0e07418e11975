import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { fold } from '../../shared/exercise/state/evolve.ts'
import { scoreOf } from '../../shared/score/overall.ts'
import type { TeamScore } from '../../shared/score/overall.ts'
import { teamPlay } from '../../shared/score/team-play.ts'
import type { TeamPlay } from '../../shared/score/team-play.ts'
import { must } from '../../shared/words/assert.ts'

/** The play of the first team in a log. */
export function playIn(events: readonly ExerciseEvent[]): TeamPlay {
  const state = fold(events)
  return teamPlay(state, must(state.teams[0], 'a team'))
}

export function scoreIn(events: readonly ExerciseEvent[]): TeamScore {
  return scoreOf(playIn(events))
}
