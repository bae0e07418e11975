import type { Figure, Variant } from '../figure.ts'
import { openPage } from '../load/client.ts'
import { startExercise } from '../load/exercise.ts'
import { lengthenLog } from '../load/long-log.ts'
import { startHotwash } from '../processes/hotwash.ts'
import type { Stage } from '../stage.ts'
import { answersOneByOne } from '../load/one-by-one.ts'

const PEOPLE = 12
const SHORT = 100

export const ackGrowth: Figure = {
  id: 'ack-growth',
  sentence: 'A command to a long log, beside one to a log of 100 events',
  goals: [{ quantity: 'p50', unit: 'ms', by: 'ratio', most: 1.05 }],
  sizes: [100_000],
  of: 'events',
  quick: [],
  durable: true,
  repeats: 9,
  async setUp(events, stage) {
    return { ours: await withLog(stage, events), floor: await withLog(stage, SHORT) }
  },
}

/** Played up to its start, lengthened while the server is away, and gone on with. */
async function withLog(stage: Stage, events: number): Promise<Variant> {
  const folder = stage.folder()
  const first = await startHotwash(stage, folder)
  const { id, link, seatLinks } = await startExercise(stage, first.site, PEOPLE)
  await first.child.end()
  await lengthenLog(folder, id, events)
  const { site } = await startHotwash(stage, folder)
  const [, ...seats] = await Promise.all(
    [link, ...seatLinks].map((each) => openPage(stage, site, each)),
  )
  return answersOneByOne(seats)
}
