import { once } from 'node:events'
import { createServer } from 'node:http'
import { BlockList, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Server } from 'socket.io'
import { addressesOf } from '../../../server/access/addresses.ts'
import { checkRequest, takePlaces } from '../../../server/sockets/admission.ts'
import { Places } from '../../../server/sockets/places.ts'
import type { Io } from '../../../server/sockets/socket.ts'
import { RawLine } from '../../trust/hostile/raw-line.ts'

/** One place for each sender. */
class OnePlaceEach extends Places {
  readonly #taken = new Set<string>()
  tellLeft: (address: string) => void = () => {}

  override isFreeFor(address: string): boolean {
    return !this.#taken.has(address)
  }

  override take(address: string): () => void {
    this.#taken.add(address)
    return () => {
      this.#taken.delete(address)
      this.tellLeft(address)
    }
  }
}

const PROXY = '127.0.0.1'
let places: OnePlaceEach
let io: Io
let url: string

beforeEach(async () => {
  const http = createServer()
  http.listen(0, PROXY)
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo
  url = `http://${PROXY}:${port}`
  const addresses = addressesOf({ port, host: PROXY, publicUrl: null })
  const proxies = new BlockList()
  proxies.addAddress(PROXY)
  places = new OnePlaceEach()
  const allowRequest = checkRequest(() => addresses, proxies, places)
  io = new Server(http, { transports: ['websocket'], allowRequest })
  takePlaces(io, proxies, places)
})
afterEach(() => io.close())

const from = (sender: string) => RawLine.to(url, { 'X-Forwarded-For': sender })

it('a connection has a place of its sender until it closes', async () => {
  const line = await from('203.0.113.9')
  await expect(from('203.0.113.9')).rejects.toThrow('400')
  await from('203.0.113.10')
  const left = new Promise((resolve) => (places.tellLeft = resolve))
  line.socket.destroy()
  expect(await left).toBe('203.0.113.9')
  await from('203.0.113.9')
})
