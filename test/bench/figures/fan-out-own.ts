import type { Figure } from '../figure.ts'
import { Arrivals } from '../load/arrivals.ts'
import { startExercise } from '../load/exercise.ts'
import { untilTheLast } from '../load/last-viewer.ts'
import { toldRaw } from '../load/told-raw.ts'
import { startHotwash } from '../processes/hotwash.ts'

/** As few teams as hold a hundred. */
const TEAM_SIZE = 20

export const fanOutOwn: Figure = {
  id: 'fan-out-own',
  sentence: 'Pausing, which changes what each person may do; beside raw ws with one message each',
  goals: [{ quantity: 'CPU per viewer', unit: 'us', by: 'ratio', most: 2 }],
  sizes: [20, 100],
  of: 'viewers',
  quick: [],
  async setUp(viewers, stage) {
    const { child, site } = await startHotwash(stage)
    const { console, seats } = await startExercise(stage, site, viewers, { teamSize: TEAM_SIZE })
    const arrivals = new Arrivals(seats)
    let runs = true
    const act = async () => {
      await console.give(runs ? 'pause' : 'resume', {})
      runs = !runs
    }
    const texts = await arrivals.recorded(act)
    await arrivals.recorded(act)
    const own = texts.map((each) => each.filter((text) => text.includes('"part":"own"')))
    const ours = { child, arrivals, messages: texts.flat().length, viewers, act }
    const floor = { ...(await toldRaw(stage, own)), viewers }
    return { ours: untilTheLast(ours), floor: untilTheLast(floor) }
  },
}
