import { BlockList } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newJoinCode, readJoinCode } from '../../../server/access/join-codes.ts'
import { LIMITS } from '../../../server/limits.ts'
import type { InvitationAnswer, JoinAnswer, LinkAnswer } from '../../../shared/wire/http.ts'
import { RunningServer } from '../../kit/running-server.ts'
import { amount, proved } from '../profile.ts'

const { perAddress, overall } = LIMITS.guesses.joinCodes
const GUESSES = amount({ short: 3_000, long: 50_000 })
const LONGEST_MS = amount({ short: 1, long: 60 }) * 60_000
const FILE = 'test/trust/hostile/guesses.test.ts'
const BITS = 40

let server: RunningServer
let code: string
beforeAll(async () => {
  const proxies = new BlockList()
  proxies.addAddress('127.0.0.1')
  server = await RunningServer.start({ proxies })
  const { console: link, exercise } = await server.facilitated()
  const { session } = await server.session(link)
  const path = `/api/exercises/${exercise}/invitation`
  code = (await server.answer<InvitationAnswer>(path, { session })).code
})
afterAll(() => server.stop())

it(
  'a flood of guesses from everywhere finds nothing, and an honest player still gets in',
  { timeout: LONGEST_MS },
  () =>
    proved(FILE, async (random) => {
      const answers = new Map<number, number>()
      const addresses = Array.from({ length: 200 }, (_, at) => `10.1.${at >> 8}.${at & 255}`)
      for (let sent = 0; sent < GUESSES; sent += 50) {
        const guesses = Array.from({ length: 50 }, () =>
          guess(newJoinCode(), random.oneOf(addresses)),
        )
        for (const status of await Promise.all(guesses)) {
          answers.set(status, (answers.get(status) ?? 0) + 1)
        }
      }
      expect(new Set(answers.keys())).toEqual(new Set([404, 429]))
      // Each address may still miss once where all together have missed too often.
      expect(answers.get(404)).toBeLessThanOrEqual(overall + addresses.length + 50)
      const body = { seat: 'seat-1', name: 'Honest' }
      const headers = from('192.0.2.7')
      const lobby = await server.answer<JoinAnswer>(`/api/join/${code}`, { headers })
      expect(lobby.seats.length).toBeGreaterThan(0)
      const joined = await server.answer<LinkAnswer>(`/api/join/${code}`, { headers, body })
      expect(await server.session(joined.link)).toMatchObject({ kind: 'seat', seat: 'seat-1' })
      return `Join guesses: ${GUESSES} from ${addresses.length} addresses, ${answers.get(404)} heard and wrong, ${answers.get(429)} not heard; the honest player got in.`
    }),
)

it('many guesses at once from one address are counted like any', async () => {
  const guesses = Array.from({ length: 150 }, () => guess(newJoinCode(), '10.9.9.9'))
  const heard = (await Promise.all(guesses)).filter((status) => status === 404)
  expect(heard.length).toBeLessThanOrEqual(perAddress)
})

it('an address that a sender makes up does not count where no proxy is believed', async () => {
  const alone = await RunningServer.start()
  try {
    const statuses: number[] = []
    for (let at = 0; at <= perAddress; at += 1) {
      const headers = from(`10.2.0.${at}`)
      statuses.push((await alone.ask(`/api/join/${newJoinCode()}`, { headers })).status)
    }
    expect(statuses.at(-1)).toBe(429)
  } finally {
    await alone.stop()
  }
})

it('a code has forty bits, each as likely as the other', () => {
  const codes = Array.from({ length: 4_000 }, newJoinCode)
  expect(new Set(codes).size).toBe(codes.length)
  const signs = new Set(codes.join(''))
  expect(8 * Math.log2(signs.size)).toBe(BITS)
  for (const each of codes) expect(readJoinCode(each)).toBe(each)
  const places = Array.from({ length: 8 }, (_, at) => new Set(codes.map((each) => each.charAt(at))))
  for (const place of places) expect(place.size).toBe(signs.size)
})

it('what no exercise has is looked up like what one has, and answered alike', async () => {
  const said = async (text: string, address: string) => {
    const response = await server.ask(`/api/join/${encodeURIComponent(text)}`, {
      headers: from(address),
    })
    return [response.status, await response.text(), response.headers.get('content-type')]
  }
  const wrong = await said(newJoinCode(), '192.0.2.20')
  expect(wrong[0]).toBe(404)
  const texts = ['x', code.slice(1), `${code}0`, '../home', '__proto__', '\u0000', '🙂'.repeat(8)]
  for (const [at, text] of texts.entries())
    expect(await said(text, `192.0.2.${100 + at}`), text).toEqual(wrong)
})

function guess(text: string, address: string): Promise<number> {
  return server.ask(`/api/join/${text}`, { headers: from(address) }).then(({ status }) => status)
}

function from(address: string): Record<string, string> {
  return { 'x-forwarded-for': address }
}
