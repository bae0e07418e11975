import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { HomeAnswer, LinkAnswer } from '../../../shared/wire/http.ts'
import { RunningServer } from '../../kit/running-server.ts'
import { amount, proved } from '../profile.ts'
import { facilitatedSetup } from '../../kit/set-up.ts'
import { deepList, nonsense, spoiled, STRANGE_IDS, type Json } from './nonsense.ts'
import { isSentence, nothingIsPolluted } from './unpolluted.ts'

const REQUESTS = amount({ short: 1_500, long: 60_000 })
const LONGEST_MS = amount({ short: 5, long: 60 }) * 60_000
const FILE = 'test/trust/hostile/requests.test.ts'

let server: RunningServer
let mine: Opened
let theirs: Opened
let host: string
beforeAll(async () => {
  server = await RunningServer.start()
  host = (await server.host()).session
  mine = await opened()
  theirs = await opened()
})
afterAll(() => server.stop())

interface Opened {
  exercise: string
  /** A session of each kind. */
  sessions: Record<string, string>
}

/** Every address of the API, with the method it is asked by. */
const ROUTES: [method: string, path: string, body?: Json][] = [
  ['POST', '/api/session', { capability: 'x' }],
  ['GET', '/api/home'],
  ['GET', '/api/library/:slug'],
  ['PUT', '/api/library/:slug', { yaml: 'title: x' }],
  ['POST', '/api/library/check', { yaml: 'title: x' }],
  ['POST', '/api/exercises', facilitatedSetup() as Json],
  ['POST', '/api/exercises/try', { slug: 'leaked-key' }],
  ['POST', '/api/exercises/import', 'x'],
  ['POST', '/api/exercises/:id/links', { kind: 'seat', seat: 'seat-1' }],
  ['GET', '/api/exercises/:id/invitation'],
  ['GET', '/api/exercises/:id/debrief'],
  ['GET', '/api/exercises/:id/debrief.md'],
  ['GET', '/api/exercises/:id/debrief.html'],
  ['GET', '/api/exercises/:id/debrief.csv'],
  ['GET', '/api/exercises/:id/log.jsonl'],
  ['DELETE', '/api/exercises/:id'],
  ['DELETE', '/api/exercises/:id/names/:seat'],
  ['GET', '/api/join/:code'],
  ['POST', '/api/join/:code', { seat: 'seat-1', name: 'x' }],
  ['GET', '/metrics'],
  ['GET', '/assets/:file'],
  ['GET', '/:page'],
]

describe('a session of one exercise', () => {
  it.each(ROUTES.filter(([, path]) => path.includes(':id')))(
    'gets nothing of another from %s %s, whatever kind it is',
    async (method, path, body) => {
      for (const [kind, session] of Object.entries(mine.sessions)) {
        const at = path.replace(':id', theirs.exercise).replace(':seat', 'seat-1')
        const response = await server.ask(at, { method, session, ...(body ? { body } : {}) })
        expect([403, 404], `${kind} ${method} ${at}`).toContain(response.status)
        const answer = (await response.json()) as { message: string }
        isSentence(answer.message)
        expect(JSON.stringify(answer)).not.toContain('Leaked')
      }
      expect(await exercises()).toContain(theirs.exercise)
    },
  )
})

it('no session at all, or one that is made up, opens nothing', async () => {
  const made = [
    '',
    'Bearer',
    'Bearer ',
    `Bearer ${'x'.repeat(43)}`,
    'Basic eDp4',
    'Bearer a b',
    '\u00ff',
  ]
  for (const authorization of made) {
    for (const [method, path, body] of ROUTES) {
      if (!path.startsWith('/api/') || /session|join/.test(path)) continue
      const at = path.replace(':id', mine.exercise).replace(/:\w+/, 'leaked-key')
      const headers = { authorization }
      const response = await server.ask(at, { method, headers, ...(body ? { body } : {}) })
      expect([401, 403], `${method} ${at} ${authorization}`).toContain(response.status)
    }
  }
})

it('parameters that lead elsewhere lead nowhere', async () => {
  const session = host
  const strange = [
    ...STRANGE_IDS,
    '%2e%2e%2fsecret',
    '%00',
    '%',
    '%E0%A4%A',
    '..%5c..',
    '%252e%252e',
  ]
  for (const [method, path, body] of ROUTES) {
    for (const id of strange.filter((each) => !/^[a-z]+(-\d+)?$/.test(each))) {
      const at = path.replaceAll(/:\w+/g, () =>
        id.includes('%') ? id : encodeURIComponent(wellFormed(id)),
      )
      if (at === path) continue
      const response = await server.ask(at, { method, session, ...(body ? { body } : {}) })
      expect(response.status, `${method} ${at}`).toBeLessThan(500)
      expect(await response.text(), at).not.toMatch(/root:|"dependencies"|at \S+:\d+:\d+/)
    }
  }
  expect(await exercises()).toEqual(expect.arrayContaining([mine.exercise, theirs.exercise]))
})

it('no method does anything but what is meant by it', async () => {
  const session = host
  for (const [, path] of ROUTES) {
    const at = path.replace(':id', mine.exercise).replace(/:\w+/, 'x-1')
    for (const method of ['HEAD', 'OPTIONS', 'PATCH', 'PURGE', 'PROPFIND', 'QUERY']) {
      const response = await server.ask(at, { method, session })
      expect(response.status, `${method} ${at}`).toBeLessThan(500)
    }
  }
  expect(await exercises()).toContain(mine.exercise)
})

it(
  'bodies of nonsense are refused in a sentence, or mean what they say',
  () =>
    proved(FILE, async (random) => {
      const answers = new Map<number, number>()
      const withBody = ROUTES.filter(
        ([method, path, body]) => body && method !== 'DELETE' && !path.includes('join'),
      )
      for (let count = 0; count < REQUESTS; count += 1) {
        const [method, path, good = null] = random.oneOf(withBody)
        const session = random.oneOf([host, host, ...Object.values(mine.sessions)])
        const json = random.chance(0.5) ? spoiled(good, random) : nonsense(random)
        const body = random.chance(0.02) ? deepList(20_000) : JSON.stringify(json)
        const at = path.replace(':id', mine.exercise).replace(':slug', 'own')
        const response = await server.ask(at, { method, session, body })
        answers.set(response.status, (answers.get(response.status) ?? 0) + 1)
        const answer = (await response.json()) as { message?: string }
        expect(response.status, `${method} ${at} ${body.slice(0, 300)}`).toBeLessThan(500)
        if (!response.ok) isSentence(answer.message)
      }
      nothingIsPolluted()
      const counts = [...answers].map(([status, count]) => `${count} answered ${status}`)
      return `Requests: ${REQUESTS} with nonsense for a body, ${counts.join(', ')}.`
    }),
  LONGEST_MS,
)

it('an answer to a foreign page says nothing that lets it read, and links stay ours', async () => {
  const headers = { origin: 'http://elsewhere.example', host: 'elsewhere.example' }
  const session = host
  const body = { slug: 'leaked-key' }
  const response = await server.ask('/api/exercises/try', { session, headers, body })
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
  expect(((await response.json()) as LinkAnswer).link).not.toContain('elsewhere')
})

async function exercises(): Promise<string[]> {
  const home = await server.answer<HomeAnswer>('/api/home', { session: host })
  return home.exercises.map(({ id }) => id)
}

async function opened(): Promise<Opened> {
  const { console: link, exercise } = await server.facilitated()
  const sessions: Record<string, string> = { facilitator: (await server.session(link)).session }
  const kinds = [
    { kind: 'seat', seat: 'seat-1' },
    { kind: 'observer' },
    { kind: 'display' },
    { kind: 'reader' },
  ]
  for (const body of kinds) {
    const path = `/api/exercises/${exercise}/links`
    const { link: other } = await server.answer<LinkAnswer>(path, { session: host, body })
    sessions[body.kind] = (await server.session(other)).session
  }
  return { exercise, sessions }
}

function wellFormed(id: string): string {
  return id.replace(/[\uD800-\uDFFF]/g, '\uFFFD')
}
