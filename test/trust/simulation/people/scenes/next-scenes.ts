import type { ExerciseState } from '../../../../../shared/exercise/state/state.ts'
import type { Stage } from '../../../../../shared/words/stage.ts'
import type { Nature } from '../../nature/nature.ts'
import type { Asked } from '../asks.ts'
import { ABOUT_COMMAND } from './about-command.ts'
import { ABOUT_DECISIONS, WHAT_PASSES } from './about-decisions.ts'
import { ABOUT_FOLLOW_UPS, ABOUT_THE_LOBBY, ABOUT_WORK } from './about-work.ts'
import { castOf } from './cast.ts'
import type { Scene, SceneLine } from './scene.ts'

const SCENES: Partial<Record<Stage, Record<string, Scene>>> = {
  lobby: ABOUT_THE_LOBBY,
  running: { ...ABOUT_COMMAND, ...ABOUT_DECISIONS, ...WHAT_PASSES, ...ABOUT_WORK },
  hotwash: ABOUT_FOLLOW_UPS,
}
/** How often whoever runs the exercise thinks of a scene, where there are many and where there are few. */
const OFTEN = 0.9
const SELDOM = 0.5

/** So many are played one after another: few, since what they are about goes on changing. */
const AT_ONCE = 2

/** The lines of the scenes that were played most rarely, of those that can be played now; none now and then. */
export function nextScenes(
  { tally, random }: Nature,
  state: ExerciseState,
  nowMs: number,
): readonly Asked[] {
  const { stage } = state.life
  if (!random.chance(stage === 'running' ? OFTEN : SELDOM)) return []
  const cast = castOf(state, nowMs, random)
  if (!cast) return []
  return Object.entries(SCENES[stage] ?? {})
    .map(([title, scene]) => ({ title, lines: scene(cast) }))
    .filter(({ lines }) => lines.length > 0)
    .map((each) => ({ ...each, times: tally.of('scenes', each.title), drawn: random.next() }))
    .toSorted((a, b) => a.times - b.times || passes(b) - passes(a) || a.drawn - b.drawn)
    .slice(0, AT_ONCE)
    .flatMap(({ title, lines }) => {
      tally.count('scenes', title)
      return lines.map((line) => asked(line, cast.team.id))
    })
}

/** 1 for what can be played for a short while only, which therefore comes first. */
function passes({ title }: { title: string }): number {
  return Number(title in WHAT_PASSES)
}

function asked([seat, type, data]: SceneLine, team: string): Asked {
  return { type, data: { ...data, team, ...(seat !== null && { for: seat }) } }
}
