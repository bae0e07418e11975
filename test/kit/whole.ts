import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test as base, expect } from '@playwright/test'
import { hearComplaints } from './complaints.ts'

const LAUNCHER = join(import.meta.dirname, '../../server/hotwash.mjs')

export interface RunningServer {
  url: string
  stop(): Promise<void>
  /** As a power switch would: nothing of the process runs any more. */
  kill(): Promise<void>
}

/** The real server as people start it, on a data folder of its own; on a free port unless one is named. */
export async function startServer(dataFolder: string, port = '0'): Promise<RunningServer> {
  const server = spawn(process.execPath, [LAUNCHER, 'serve'], {
    env: {
      ...process.env,
      PORT: port,
      HOST: '127.0.0.1',
      HOTWASH_DATA: dataFolder,
      HOTWASH_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface(server.stdout)) {
    const url = /http:\/\/localhost:\d+\S*/.exec(line)?.[0]
    if (!url) continue
    server.stdout.resume()
    const end = async (signal: NodeJS.Signals) => {
      const gone = once(server, 'exit')
      if (server.kill(signal)) await gone
    }
    return { url, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
  }
  throw new Error('The server ended before it said where it is.')
}

/**
 * Each test has a server of its own: what another one played would change what home suggests. Every page
 * of every test must keep the console clean, which includes the content security policy.
 */
export const test = base.extend<{ cleanConsole: void; server: RunningServer }>({
  server: async ({}, give) => {
    const folder = await mkdtemp(join(tmpdir(), 'hotwash-'))
    const server = await startServer(folder)
    await give(server)
    await server.stop()
    await rm(folder, { recursive: true })
  },
  baseURL: async ({ server }, give) => give(server.url),
  cleanConsole: [
    async ({ context }, give) => {
      const complaints: string[] = []
      hearComplaints(context, (words) => complaints.push(words))
      await give()
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
