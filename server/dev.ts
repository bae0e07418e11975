import { once } from 'node:events'
import type { Server, ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite'
import type { Hotwash } from './serve.ts'
import { readSettings } from './settings.ts'
import { dataFolder, lockDataFolder } from './store/data-folder-lock.mjs'

/** Runs the server inside Vite's, on the same port, and starts it again when its sources change. */
export function hotwashServer(): Plugin {
  let restart = () => {}
  return {
    name: 'hotwash-server',
    apply: 'serve',
    configureServer(vite) {
      const http = vite.httpServer as Server
      lockOnce()
      // Not before: when Vite restarts itself, the one before still runs until now.
      let running = once(http, 'listening').then(() => start(vite, http))
      const failed = (error: unknown) => vite.config.logger.error(String(error))
      running.catch(failed)
      const stop = () => running.then((hotwash) => hotwash.close()).catch(() => {})
      restart = () => {
        running = stop().then(() => start(vite, http))
        running.catch(failed)
      }
      http.once('close', () => void stop())
      // After Vite's own, which answer for the client's files.
      return () => {
        vite.middlewares.use((request, response, next) => {
          running.then((hotwash) => hotwash.answer(request, response as ServerResponse), next)
        })
      }
    },
    hotUpdate({ modules }) {
      if (this.environment.name !== 'ssr' || modules.length === 0) return
      restart()
      return []
    },
  }
}

/** Vite loads this file anew when it restarts itself: only the process can remember the lock. */
function lockOnce(): void {
  const memory = globalThis as { hotwashLock?: () => void }
  memory.hotwashLock ??= lockDataFolder(dataFolder())
}

async function start(vite: ViteDevServer, http: Server): Promise<Hotwash> {
  const { ssr } = vite.environments
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Vite cannot run the server')
  ssr.moduleGraph.invalidateAll()
  ssr.runner.clearCache()
  const serve: typeof import('./serve.ts') = await ssr.runner.import(
    join(import.meta.dirname, 'serve.ts'),
  )
  const listeners = (['request', 'upgrade'] as const).map((event) => ({
    event,
    before: http.listeners(event),
  }))
  const hotwash = await serve.startHotwash({
    ...readSettings(process.env),
    http,
    page: () => page(vite),
    clientFolder: null,
    development: true,
  })
  return {
    answer: hotwash.answer,
    close: async () => {
      await hotwash.close()
      for (const { event, before } of listeners) {
        http.removeAllListeners(event)
        for (const listener of before) http.on(event, listener as () => void)
      }
    },
  }
}

async function page(vite: ViteDevServer): Promise<string> {
  const source = await readFile(join(vite.config.root, 'index.html'), 'utf8')
  return vite.transformIndexHtml('/', source)
}
