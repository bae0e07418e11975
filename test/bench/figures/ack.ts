import type { Figure } from '../figure.ts'
import { bareClients } from '../load/bare.ts'
import { startExercise } from '../load/exercise.ts'
import { answersOneByOne } from '../load/one-by-one.ts'
import { startHotwash } from '../processes/hotwash.ts'

export const ack: Figure = {
  id: 'ack',
  sentence: 'From sending a command to knowing that it is on the disk, while nothing else happens',
  goals: [
    { quantity: 'p50', unit: 'ms', by: 'ratio', most: 1.25 },
    { quantity: 'p99', unit: 'ms', by: 'ratio', most: 1.5 },
  ],
  sizes: [3, 12],
  of: 'seats',
  quick: [12],
  durable: true,
  async setUp(people, stage) {
    const { site } = await startHotwash(stage)
    const { seats } = await startExercise(stage, site, people)
    const bare = await bareClients(stage, people, { folder: stage.folder() })
    return { ours: answersOneByOne(seats), floor: answersOneByOne(bare) }
  },
}
