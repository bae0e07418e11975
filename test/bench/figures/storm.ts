import type { Figure, Measured, Variant } from '../figure.ts'
import { Client } from '../load/client.ts'
import { gatherPages } from '../load/audience.ts'
import type { Child } from '../processes/child.ts'
import { startHotwash } from '../processes/hotwash.ts'

/** All that somebody who comes back is sent: what everybody of the class sees, and their own. */
const PARTS = ['"part":"shared"', '"part":"own"']

export const storm: Figure = {
  id: 'storm',
  sentence:
    'Everybody comes back at once and has the whole state; beside bare socket.io with it ready',
  goals: [
    { quantity: 'until the last', unit: 'ms', by: 'ratio', most: 2 },
    { quantity: 'CPU per viewer', unit: 'us', by: 'ratio', most: 1.6 },
  ],
  sizes: [100, 1_000],
  of: 'viewers',
  quick: [],
  async setUp(viewers, stage) {
    const { child, site } = await startHotwash(stage)
    const pages = await gatherPages(stage, site, viewers)
    const states = await Promise.all(pages.map((auth) => stateOf(site.url, auth)))
    const kinds = [...new Set(states)]
    const bare = await stage.floor('welcoming', { states: kinds })
    const auths = states.map((state, place) => ({
      token: `page-${place}`,
      state: kinds.indexOf(state),
    }))
    return {
      ours: comingBack(child, site.url, pages),
      floor: comingBack(bare.child, bare.url, auths),
    }
  },
}

/** What a page is sent when it connects: its messages, one after the other. */
async function stateOf(url: string, auth: object): Promise<string> {
  const texts: string[] = []
  const client = await arrived(url, auth, (text) => texts.push(text))
  await client.close()
  return JSON.stringify(texts)
}

function comingBack(child: Child, url: string, auths: readonly object[]): Variant {
  return {
    async measure(): Promise<Measured> {
      const cpuBefore = await child.cpuMicros()
      const begun = performance.now()
      const clients = await Promise.all(auths.map((auth) => arrived(url, auth)))
      const ms = performance.now() - begun
      const cpu = (await child.cpuMicros()) - cpuBefore
      await Promise.all(clients.map((client) => client.close()))
      return { 'until the last': ms, 'CPU per viewer': cpu / auths.length }
    },
  }
}

/** Resolves once the whole state is there. */
function arrived(url: string, auth: object, hear = (_text: string) => {}): Promise<Client> {
  return new Promise((resolve, reject) => {
    const missing = new Set(PARTS)
    const connected = Client.to(url, auth, (text) => {
      hear(text)
      if (!text.includes('"whole":true')) return
      for (const part of PARTS) if (text.includes(part)) missing.delete(part)
      if (missing.size === 0) connected.then(resolve, reject)
    })
    connected.catch(reject)
  })
}
