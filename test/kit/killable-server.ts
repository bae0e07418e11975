import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { RunningServer } from './running-server.ts'

const LAUNCHER = join(import.meta.dirname, '../../server/hotwash.mjs')

/** The real server in a process of its own, which can be killed like one. */
export interface KillableServer {
  server: RunningServer
  /** As a power switch would: nothing of the process runs any more. */
  kill(): Promise<void>
  /** As Ctrl-C does; answers the exit code. */
  interrupt(): Promise<number | null>
}

/**
 * Starts the built server, building what is stale, on a free port. With `killAfterMs` it may be
 * killed while it starts; then this rejects.
 */
export async function startKillable(
  dataFolder: string,
  { killAfterMs, env = {} }: { killAfterMs?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<KillableServer> {
  const child = spawn(process.execPath, [LAUNCHER, 'serve'], {
    env: {
      ...process.env,
      ...env,
      PORT: '0',
      HOST: '127.0.0.1',
      HOTWASH_DATA: dataFolder,
      HOTWASH_URL: '',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const gone = once(child, 'exit') as Promise<[number | null]>
  const timer = killAfterMs && setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  for await (const line of createInterface(child.stdout)) {
    const [, url, token] = /(http:\/\/localhost:\d+)\/#c=([\w-]+)/.exec(line) ?? []
    if (url === undefined || token === undefined) continue
    child.stdout.resume()
    clearTimeout(timer || undefined)
    const end = async (signal: NodeJS.Signals) => {
      child.kill(signal)
      return (await gone)[0]
    }
    return {
      server: new RunningServer(url, token, async () => void (await end('SIGKILL'))),
      kill: async () => void (await end('SIGKILL')),
      interrupt: () => end('SIGINT'),
    }
  }
  await gone
  throw new Error('The server ended before it said where it is.')
}
