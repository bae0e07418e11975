// Says back whatever it hears: how fast this machine talks to itself.
import { once } from 'node:events'
import { WebSocketServer } from 'ws'

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })
server.on('connection', (socket) => socket.on('message', (data) => socket.send(data)))
await once(server, 'listening')
process.send?.({ url: `ws://127.0.0.1:${Object(server.address()).port}` })
