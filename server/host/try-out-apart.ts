import { fork, type ChildProcess, type Serializable } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { SeatId } from '../../shared/words/ids.ts'
import { HOME } from '../home.ts'
import type { StoredEvent } from '../store/chain.ts'
import type { TriedOut } from './try-out.ts'

const PROCESS = join(HOME, 'server/host/try-out-process.mjs')
/** The build puts it beside the server's own bundle. */
const MODULE = join(
  HOME,
  import.meta.env.PROD ? 'dist/server/try-out.js' : 'server/host/try-out.ts',
)

/** So many events go over at once; between two such pages everything else has its turn. */
const PAGE = 1_000

type Said = { tried: TriedOut } | { error: string }

/**
 * Like {@link tryOut}, in a process of its own, which ends with it: what takes seconds there holds up no
 * running exercise here. Rejects where the log does not play, or takes more than the process has.
 */
export async function tryOutApart(
  events: readonly StoredEvent[],
  named: Readonly<Record<SeatId, string>>,
): Promise<TriedOut> {
  const child = fork(PROCESS, [MODULE], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  const ended = new AbortController()
  try {
    const gone = once(child, 'exit', ended).then(() => ({
      error: 'it takes too much to be opened',
    }))
    const answer = once(child, 'message', ended).then(([said]) => said as Said)
    // Who waits for neither any more is not told that both were called off.
    const said = Promise.race([answer, gone])
    for (const outcome of [answer, gone, said]) outcome.catch(() => {})
    for (let at = 0; at < events.length; at += PAGE)
      await Promise.race([sent(child, { page: events.slice(at, at + PAGE) }), said])
    await Promise.race([sent(child, { named }), said])
    const heard = await said
    if ('error' in heard) throw new Error(heard.error)
    return heard.tried
  } finally {
    ended.abort()
    child.kill('SIGKILL')
  }
}

/** Resolves also where nobody is there any more to send to: then the process has ended, which is heard. */
function sent(child: ChildProcess, message: unknown): Promise<void> {
  return new Promise((resolve) => {
    if (child.connected) child.send(message as Serializable, () => resolve())
    else resolve()
  })
}
