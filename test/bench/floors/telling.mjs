// Whenever anybody sends a command: one durable row where there is a folder, the answer, and to every
// listener of the sender's room what was ready for its kind, each encoded once by socket.io.
import { bareServer, listen, settings } from './listen.mjs'
import { bareLog } from './log.mjs'

/** @type {{ folder?: string, ready: Record<string, object[]> }} */
const { folder, ready } = settings()
const keep = folder === undefined ? () => {} : bareLog(folder)

const { http, io } = bareServer()
let seq = 0
io.on('connection', (socket) => {
  const { room, kind } = socket.handshake.auth
  void socket.join(`${room}/${kind}`)
  socket.on('command', (frame, answer) => {
    keep(JSON.stringify(frame))
    answer({ ok: true, seq: (seq += 1) })
    for (const [each, frames] of Object.entries(ready)) {
      for (const rows of frames) io.to(`${room}/${each}`).emit('rows', rows)
    }
  })
})
await listen(http)
