import type { RequestListener, Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { routes } from './http/routes.ts'

export interface HotwashOptions {
  /** Sockets attach here; the caller owns it: adds `answer`, listens, closes. */
  http: Server
  /** `index.html` with nonce placeholders, as built or as the dev server makes it. */
  page: () => Promise<string>
  /** The built client; null where the dev server gives out its files. */
  clientFolder: string | null
  dataFolder: string
  publicUrl: URL | null
  /** Loosens what hot reload needs, nothing else. */
  development: boolean
}

export interface Hotwash {
  answer: RequestListener
  /** Stops everything that was started, but not `http`. */
  close(): Promise<void>
}

export async function startHotwash(options: HotwashOptions): Promise<Hotwash> {
  const answer = getRequestListener(routes(options).fetch)
  return {
    answer: (request, response) => void answer(request, response),
    close: async () => {},
  }
}
