import { once } from 'node:events'
import { WebSocket } from 'ws'
import { must } from '../../../shared/words/assert.ts'
import type { Stage } from '../stage.ts'
import { Arrivals } from './arrivals.ts'
import type { Told } from './last-viewer.ts'

/** A bare WebSocket server whose listeners are sent exactly these messages, ready as bytes. */
export async function toldRaw(stage: Stage, texts: readonly string[][]): Promise<Told> {
  const { child, url } = await stage.floor('telling-ws')
  const listeners = await Promise.all(texts.map((ready) => listen(stage, url, ready)))
  const first = must(listeners[0], 'a listener')
  return {
    child,
    arrivals: new Arrivals(listeners),
    messages: texts.flat().length,
    viewers: texts.length,
    act: async () => first.socket.send('now'),
  }
}

interface Listener {
  socket: WebSocket
  onRows: (text: string) => void
}

async function listen(stage: Stage, url: string, ready: readonly string[]): Promise<Listener> {
  const socket = new WebSocket(url.replace('http', 'ws'), { perMessageDeflate: false })
  stage.ends(() => socket.terminate())
  await once(socket, 'open')
  socket.send(JSON.stringify(ready))
  await once(socket, 'message')
  const listener: Listener = { socket, onRows: () => {} }
  socket.on('message', (data: Buffer) => listener.onRows(data.toString()))
  return listener
}
