import type { Figure, Measured } from '../figure.ts'
import { gatherPages } from '../load/audience.ts'
import { Client } from '../load/client.ts'
import { createExercise } from '../load/exercise.ts'
import type { Child } from '../processes/child.ts'
import { startHotwash } from '../processes/hotwash.ts'

const EXERCISES = 50
const KB = 1_024

export const memory: Figure = {
  id: 'memory',
  sentence:
    'Memory that an idle viewer keeps, beside bare socket.io, and an exercise that stands still',
  goals: [
    { quantity: 'an idle viewer', unit: 'KB', by: 'ratio', most: 1.4 },
    { quantity: 'an idle exercise', unit: 'KB', by: 'alone', most: 20 },
  ],
  sizes: [100, 1_000],
  of: 'viewers',
  quick: [],
  counted: true,
  async setUp(viewers, stage) {
    const { child, site } = await startHotwash(stage)
    const pages = await gatherPages(stage, site, viewers)
    const bare = await stage.floor('welcoming', { states: [] })
    const auths = pages.map((_page, place) => ({ token: `page-${place}`, state: 0 }))
    return {
      ours: {
        async measure() {
          const viewer = await perViewer(child, site.url, pages)
          const before = await child.heapBytes()
          for (let one = 0; one < EXERCISES; one += 1) await createExercise(site)
          const exercise = ((await child.heapBytes()) - before) / EXERCISES / KB
          return { ...viewer, 'an idle exercise': exercise }
        },
      },
      floor: { measure: () => perViewer(bare.child, bare.url, auths) },
    }
  },
}

async function perViewer(child: Child, url: string, auths: readonly object[]): Promise<Measured> {
  const before = await child.heapBytes()
  const clients = await Promise.all(auths.map((auth) => Client.to(url, auth)))
  const bytes = (await child.heapBytes()) - before
  await Promise.all(clients.map((client) => client.close()))
  return { 'an idle viewer': bytes / auths.length / KB }
}
