import { setTimeout as passed } from 'node:timers/promises'
import type { Figure } from '../figure.ts'
import { gather } from '../load/audience.ts'
import { LIMITS } from '../../../server/limits.ts'
import { startHotwash } from '../processes/hotwash.ts'

/** Each connection is asked once in this time whether it is still there. */
const { pingEveryMs } = LIMITS.sockets

export const idle: Figure = {
  id: 'idle',
  sentence: 'What goes over the wire, and into the log, while the clock runs and nothing happens',
  goals: [
    { quantity: 'traffic per viewer', unit: 'B/s', by: 'alone', most: 5 },
    { quantity: 'rows of the log', unit: 'rows', by: 'alone', most: 0 },
  ],
  sizes: [20, 100],
  of: 'viewers',
  quick: [100],
  counted: true,
  repeats: 1,
  async setUp(people, stage) {
    const { site } = await startHotwash(stage)
    const { id, viewers } = await gather(stage, site, people)
    const bytes = () =>
      viewers.reduce((sum, { wire }) => sum + wire.bytesRead + wire.bytesWritten, 0)
    const rows = async () => (await site.text(`/api/exercises/${id}/log.jsonl`)).split('\n').length
    return {
      ours: {
        async measure() {
          const [bytesBefore, rowsBefore] = [bytes(), await rows()]
          await passed(pingEveryMs)
          const traffic = (bytes() - bytesBefore) / people / (pingEveryMs / 1_000)
          return { 'traffic per viewer': traffic, 'rows of the log': (await rows()) - rowsBefore }
        },
      },
    }
  },
}
