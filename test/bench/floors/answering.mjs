// Answers each command, after one durable row of it where it is given a folder. Nothing else.
import { bareServer, listen, settings } from './listen.mjs'
import { bareLog } from './log.mjs'

/** @type {{ folder?: string }} */
const { folder } = settings()
const keep = folder === undefined ? () => {} : bareLog(folder)

const { http, io } = bareServer()
let seq = 0
io.on('connection', (socket) => {
  socket.on('command', (frame, answer) => {
    keep(JSON.stringify(frame))
    answer({ ok: true, seq: (seq += 1) })
  })
})
await listen(http)
