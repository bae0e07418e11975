import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startKillable } from '../kit/killable-server.ts'

/** The first start may have to build. */
const LONGEST_MS = 180_000

it(
  'a server that is asked to stop does so, with pages connected and a request half sent',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hotwash-stop-'))
    const running = await startKillable(folder)
    const { console: link } = await running.server.facilitated()
    const page = await running.server.page(link)
    await page.until((view) => view.exercise.exercise !== undefined)
    const { hostname, port } = new URL(running.server.url)
    const slow = connect(Number(port), hostname)
    slow.on('error', () => {})
    await new Promise<void>((sent) => {
      slow.write('POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{', () =>
        sent(),
      )
    })
    expect(await running.interrupt()).toBe(0)
    page.close()
    slow.destroy()
    rmSync(folder, { recursive: true })
  },
  LONGEST_MS,
)
