import type { Figure, Measured, Variant } from '../figure.ts'
import { Allowance } from '../load/allowance.ts'
import { bareClients } from '../load/bare.ts'
import type { Client } from '../load/client.ts'
import { edit } from '../load/edit.ts'
import { startExercise } from '../load/exercise.ts'
import { openLoop } from '../load/open-loop.ts'
import { startHotwash } from '../processes/hotwash.ts'
import type { Stage } from '../stage.ts'
import { percentile } from '../statistics.ts'

const SEATS = 12
/** So many one after the other, by each client. */
const IN_A_ROW = 15
/** So many by each while nobody waits for anybody. */
const AT_ONCE = 15
const PER_SECOND_AND_CLIENT = 60

export const ackLoad: Figure = {
  id: 'ack-load',
  sentence: 'Commands on the disk while many send at once, in exercises of 12',
  goals: [
    { quantity: 'commands answered', unit: '/s', by: 'ratio', twin: 'without commit', least: 0.65 },
    { quantity: 'commands answered', unit: '/s', by: 'ratio', twin: 'a commit each', least: 6 },
    { quantity: 'p99 at 60/s each', unit: 'ms', by: 'ratio', twin: 'without commit', most: 2.5 },
  ],
  sizes: [24, 100],
  of: 'clients',
  quick: [100],
  durable: true,
  async setUp(clients, stage) {
    return {
      ours: underLoad(await players(stage, clients)),
      'without commit': underLoad(await bareClients(stage, clients, {})),
      'a commit each': underLoad(await bareClients(stage, clients, { folder: stage.folder() })),
    }
  },
}

async function players(stage: Stage, people: number): Promise<Client[]> {
  const { site } = await startHotwash(stage)
  const players: Client[] = []
  while (players.length < people) {
    const left = Math.min(SEATS, people - players.length)
    players.push(...(await startExercise(stage, site, left)).seats)
  }
  return players
}

function underLoad(clients: readonly Client[]): Variant {
  const allowance = new Allowance()
  return {
    async measure(): Promise<Measured> {
      await allowance.toSend(IN_A_ROW + AT_ONCE)
      const begun = performance.now()
      await Promise.all(clients.map(inARow))
      const seconds = (performance.now() - begun) / 1_000
      const perSecond = PER_SECOND_AND_CLIENT * clients.length
      const took = await openLoop(perSecond, AT_ONCE * clients.length, (time) =>
        edit(clients[time % clients.length], time),
      )
      return {
        'commands answered': (clients.length * IN_A_ROW) / seconds,
        'p99 at 60/s each': percentile(took, 99),
      }
    },
  }
}

async function inARow(client: Client): Promise<void> {
  for (let time = 0; time < IN_A_ROW; time += 1) await edit(client, time)
}
