import type { Figure, Measured, Variant } from '../figure.ts'
import type { Client } from '../load/client.ts'
import { connect } from '../load/client.ts'
import { paced } from '../load/paced.ts'
import { startExercise } from '../load/exercise.ts'
import { startHotwash } from '../processes/hotwash.ts'
import type { Stage } from '../stage.ts'
import { percentile } from '../statistics.ts'

const COMMANDS = 150
/** Long enough that everybody has been shown the one before: the server is idle. */
const PAUSE_MS = 6

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
    return { ours: answers(seats), floor: answers(await bareClients(stage, people)) }
  },
}

/** As many clients of a server that answers after one durable row. */
async function bareClients(stage: Stage, people: number): Promise<Client[]> {
  const { url } = await stage.floor('answering', { folder: stage.folder() })
  return Promise.all(Array.from({ length: people }, () => connect(stage, url)))
}

/** One command at a time, by one client after the other. */
function answers(clients: readonly Client[]): Variant {
  return {
    async measure(): Promise<Measured> {
      const took = await paced(COMMANDS, PAUSE_MS, (command) =>
        clients[command % clients.length]?.give('edit-record', {
          field: 'impact',
          value: `Orders fail since ${command}`,
        }),
      )
      return { p50: percentile(took, 50), p99: percentile(took, 99) }
    },
  }
}
