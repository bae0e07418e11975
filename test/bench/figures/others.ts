import type { Figure } from '../figure.ts'
import { Arrivals } from '../load/arrivals.ts'
import { gather } from '../load/audience.ts'
import { untilTheLast } from '../load/last-viewer.ts'
import { sendNews } from '../load/news.ts'
import { toldByKind } from '../load/told-by-kind.ts'
import { startHotwash } from '../processes/hotwash.ts'

export const others: Figure = {
  id: 'others',
  sentence:
    'From a command to the last viewer; beside bare socket.io with a commit and ready patches',
  goals: [{ quantity: 'last viewer, p50', unit: 'ms', by: 'ratio', most: 1.3 }],
  sizes: [20, 100],
  of: 'viewers',
  quick: [],
  durable: true,
  async setUp(viewers, stage) {
    const { child, site } = await startHotwash(stage)
    const audience = await gather(stage, site, viewers)
    const arrivals = new Arrivals(audience.viewers)
    const act = () => sendNews(audience.console)
    const texts = await arrivals.recorded(act)
    const ours = { child, arrivals, messages: texts.flat().length, viewers, act }
    const folder = stage.folder()
    return { ours: untilTheLast(ours), floor: untilTheLast(await toldByKind(stage, texts, folder)) }
  },
}
