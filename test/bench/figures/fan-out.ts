import type { Figure } from '../figure.ts'
import { Arrivals } from '../load/arrivals.ts'
import { gather } from '../load/audience.ts'
import { untilTheLast } from '../load/last-viewer.ts'
import { sendNews } from '../load/news.ts'
import { toldRaw } from '../load/told-raw.ts'
import { startHotwash } from '../processes/hotwash.ts'

export const fanOut: Figure = {
  id: 'fan-out',
  sentence:
    'News of a kilobyte to everybody, who are of eight classes; beside ready messages of raw ws',
  goals: [
    { quantity: 'CPU per delivery', unit: 'us', by: 'ratio', most: 1.3 },
    { quantity: 'last viewer, p99', unit: 'ms', by: 'ratio', most: 1.3 },
  ],
  sizes: [100, 1_000],
  of: 'viewers',
  quick: [100],
  async setUp(viewers, stage) {
    const { child, site } = await startHotwash(stage)
    const audience = await gather(stage, site, viewers)
    const arrivals = new Arrivals(audience.viewers)
    const act = () => sendNews(audience.console)
    const texts = await arrivals.recorded(act)
    const ours = { child, arrivals, messages: texts.flat().length, viewers, act }
    return { ours: untilTheLast(ours), floor: untilTheLast(await toldRaw(stage, texts)) }
  },
}
