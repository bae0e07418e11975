import { join } from 'node:path'
import type { Stage } from '../stage.ts'
import { Site } from '../load/site.ts'
import type { Child } from './child.ts'

const LAUNCHER = join(import.meta.dirname, '../../../server/hotwash.mjs')
const GREETING = /(http:\/\/localhost:\d+)\/#c=([\w-]+)/

/** The server as it is built for production, and the way to speak to it. */
export interface RunningHotwash {
  child: Child
  site: Site
}

/** Starts it on a free port. */
export async function startHotwash(stage: Stage, folder = stage.folder()): Promise<RunningHotwash> {
  const env = { PORT: '0', HOST: '127.0.0.1', HOTWASH_DATA: folder, HOTWASH_URL: '' }
  const child = stage.spawn(LAUNCHER, ['serve'], env)
  for await (const line of child.lines()) {
    const [, url, token] = GREETING.exec(line) ?? []
    if (url === undefined || token === undefined) continue
    child.unheard()
    return { child, site: new Site(url, token) }
  }
  throw new Error('The server ended before it said where it is.')
}
