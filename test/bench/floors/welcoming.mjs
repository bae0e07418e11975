// Lets in whoever has a token it knows, and sends the whole state that is ready for their kind.
import { bareServer, listen, settings } from './listen.mjs'

/** @type {{ states: string[] }} */
const { states } = settings()
/** @type {[string, object][][]} */
const ready = states.map((texts) =>
  JSON.parse(texts).map((/** @type {string} */ text) => JSON.parse(text.slice('42'.length))),
)
const known = /^page-\d+$/

const { http, io } = bareServer()
io.use((socket, next) => {
  next(known.test(socket.handshake.auth.token) ? undefined : new Error('unknown'))
})
io.on('connection', (socket) => {
  for (const [name, rows] of ready[socket.handshake.auth.state] ?? []) socket.emit(name, rows)
})
await listen(http)
