import type { ExerciseState } from '../../../../shared/exercise/state/state.ts'
import type { Nature } from '../nature/nature.ts'
import type { Asked } from './asks.ts'
import { castOf } from './cast.ts'
import { SCENES, type SceneLine } from './scenes.ts'

/** So many scenes are played one after another. */
const AT_ONCE = 4

/** The lines of the scenes that were played most rarely, of those that can be played now; none now and then. */
export function nextScenes(
  { tally, random }: Nature,
  state: ExerciseState,
  nowMs: number,
): Asked[] {
  if (state.life.stage !== 'running' || random.chance(0.2)) return []
  const cast = castOf(state, nowMs, random)
  if (!cast) return []
  const playable = Object.entries(SCENES).flatMap(([title, scene]) => {
    const lines = scene(cast) ?? []
    return lines.length === 0 ? [] : { title, lines, times: tally.of('scenes', title) }
  })
  return playable
    .map((each) => ({ ...each, drawn: random.next() }))
    .toSorted((a, b) => a.times - b.times || a.drawn - b.drawn)
    .slice(0, AT_ONCE)
    .flatMap(({ title, lines }) => {
      tally.count('scenes', title)
      return lines.map((line) => asked(line, cast.team.id))
    })
}

function asked([seat, type, data]: SceneLine, team: string): Asked {
  return { type, data: { ...data, team, ...(seat !== null && { for: seat }) } }
}
