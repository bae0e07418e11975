import { randomBytes } from 'node:crypto'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo, BlockList } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { pino } from 'pino'
import type { Ms } from '../shared/time/duration.ts'
import { Access } from './access/access.ts'
import { addressesOf, type Addresses } from './access/addresses.ts'
import { HOME, programName } from './home.ts'
import { Bots } from './host/bots.ts'
import type { TryOut } from './host/bring-in.ts'
import { DiskNews } from './host/disk-news.ts'
import { Exercises } from './host/exercises.ts'
import { Presence } from './host/presence.ts'
import { Retention } from './host/retention.ts'
import { Schedule } from './host/schedule.ts'
import { tryOutApart } from './host/try-out-apart.ts'
import { processClock } from './host/wall-clock.ts'
import { linkTo } from './http/links.ts'
import { Reports } from './http/reports.ts'
import { routes } from './http/routes.ts'
import { Checker } from './library/checker.ts'
import { openLibrary, type CheckText } from './library/library.ts'
import { endRightsOfRemoved } from './removed-seats.ts'
import type { LogLevel } from './settings.ts'
import { Metrics } from './metrics.ts'
import { openSockets } from './sockets/sockets.ts'
import { SqliteStore } from './store/sqlite.ts'

export interface HotwashOptions {
  /** Sockets attach here; the caller owns it: adds `answer`, listens, closes. */
  http: Server
  /** `index.html` with nonce placeholders, as built or as the dev server makes it. */
  page: () => Promise<string>
  /** The built client; null where the dev server gives out its files. */
  clientFolder: string | null
  dataFolder: string
  /** Address that is listened on. */
  host: string
  publicUrl: URL | null
  /** How long exercises are kept after the last thing that happened in them; null for ever. */
  keepMs: Ms | null
  /** Reverse proxies whose word on where a request comes from is believed. */
  proxies: BlockList
  /** Who may read the metrics from another machine. */
  metricsToken: string | null
  logLevel: LogLevel
  /** Loosens what hot reload needs, nothing else. */
  development: boolean
  /** How scenarios are checked; otherwise in a process of its own. */
  check?: CheckText
  /** How logs that are brought in are tried out; otherwise in a process of its own. */
  tryOut?: TryOut
  /** What is said to whoever starts the server; printed where nothing else is asked. */
  say?: (text: string) => void
}

export interface Hotwash {
  answer: RequestListener
  /** Stops everything that was started, but not `http`. */
  close(): Promise<void>
}

/** Starts all of Hotwash but its port: goes on with every exercise that was running, and greets once it listens. */
export async function startHotwash(options: HotwashOptions): Promise<Hotwash> {
  const { http, dataFolder, page, clientFolder, development, logLevel } = options
  const log = pino({ level: logLevel }, pino.destination(2))
  const store = new SqliteStore(join(dataFolder, 'log.db'))
  await store.finishErasing().catch((error: unknown) => log.error({ err: error }, 'not scrubbed'))
  const metrics = new Metrics()
  metrics.time(store)
  const clock = processClock()
  const nowMs = () => clock.now()
  const surroundings = { store, clock, random: randomBytes, log }
  const access = new Access(store, nowMs)
  const presence = new Presence()
  const exercises = new Exercises(surroundings)
  // Before the schedule, whose next waking they have a say in.
  const bots = new Bots(surroundings, exercises, presence)
  const retention = new Retention(surroundings, exercises, options.keepMs)
  const disk = new DiskNews(store)
  const schedule = new Schedule(surroundings, exercises, [bots, retention, disk])
  endRightsOfRemoved(exercises, access)
  await exercises.resume()
  schedule.start()

  const addresses = addressesOnceListening(options)
  const sockets = openSockets({
    http,
    addresses,
    proxies: options.proxies,
    access,
    exercises,
    presence,
    disk,
    nowMs,
    log,
    answered: (answer) => metrics.answered(answer),
    development,
  })
  metrics.watch(sockets.connected, exercises)
  const folders = { builtIn: join(HOME, 'scenarios'), own: join(dataFolder, 'scenarios') }
  const checker = new Checker()
  const library = openLibrary(folders, options.check ?? ((yaml) => checker.check(yaml)))
  const program = await programName()
  const reports = new Reports(store)
  exercises.onErasing((exercise, what) => {
    reports.forget(exercise)
    if (what === 'exercise') access.endSessionsOf(exercise)
  })
  const site = {
    store,
    tryOut: options.tryOut ?? tryOutApart,
    access,
    exercises,
    presence,
    library,
    reports,
    metrics: () => metrics.text(),
    refused: (code: string) => metrics.refusedOverHttp(code),
    trust: { proxies: options.proxies, metricsToken: options.metricsToken },
    addresses,
    log,
    nowMs,
    keepMs: options.keepMs,
    program,
  }
  const listener = getRequestListener(routes(site, { page, clientFolder, development }).fetch)
  const { say = console.log } = options
  onceListening(http, () => say(greeting(addresses(), access.hostToken)))
  return {
    answer: (request, response) => {
      // The sockets' own listener answers what is theirs.
      if (!request.url?.startsWith('/socket.io/')) void listener(request, response)
    },
    close: async () => {
      sockets.close()
      checker.close()
      await schedule.stop()
      await store.close()
    },
  }
}

function addressesOnceListening({ http, host, publicUrl }: HotwashOptions): () => Addresses {
  let known: Addresses | null = null
  return () => {
    const { port } = http.address() as AddressInfo
    known ??= addressesOf({ port, host, publicUrl })
    return known
  }
}

function onceListening(http: Server, then: () => void): void {
  if (http.listening) then()
  else http.once('listening', then)
}

function greeting({ here, players }: Addresses, hostToken: string): string {
  return [
    'Hotwash is ready.',
    `  Your home page       ${linkTo(here, { kind: 'host' }, hostToken)}`,
    `  Address for players  ${players}`,
  ].join('\n')
}
