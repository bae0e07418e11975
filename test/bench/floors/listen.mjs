import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Server } from 'socket.io'

/** What the bench wants of this server. */
export function settings() {
  return JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
}

/** A bare socket.io server as lean as ours is set up, on a free port. */
export function bareServer() {
  const http = createServer()
  const io = new Server(http, {
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
  })
  return { http, io }
}

/**
 * Listens, and tells the bench where.
 *
 * @param {import('node:http').Server} http
 */
export async function listen(http) {
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  process.send?.({ url: `http://localhost:${Object(http.address()).port}` })
}
