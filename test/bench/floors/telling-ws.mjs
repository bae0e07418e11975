// Sends each listener its ready-made messages whenever anybody says anything. Nothing can do less.
import { WebSocketServer } from 'ws'
import { createServer } from 'node:http'
import { listen } from './listen.mjs'

const http = createServer()
const server = new WebSocketServer({ server: http, perMessageDeflate: false })
/** @type {Map<import('ws').WebSocket, Buffer[]>} */
const messages = new Map()
server.on('connection', (socket) => {
  socket.once('message', (texts) => {
    messages.set(
      socket,
      JSON.parse(Buffer.from(/** @type {Buffer} */ (texts)).toString()).map(
        (/** @type {string} */ text) => Buffer.from(text),
      ),
    )
    socket.send('ready')
    socket.on('message', () => {
      for (const [each, ready] of messages)
        for (const message of ready) each.send(message, { binary: false })
    })
  })
})
await listen(http)
