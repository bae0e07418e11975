import { BlockList, isIP } from 'node:net'
import type { Ms } from '../shared/time/duration.ts'
import { DAY } from '../shared/time/duration.ts'
import { dataFolder } from './store/data-folder-lock.mjs'

export interface Settings {
  port: number
  host: string
  dataFolder: string
  /** Where people reach this server when it is not its own address, such as behind a proxy. */
  publicUrl: URL | null
  /** How long exercises are kept after the last thing that happened in them; null for ever. */
  keepMs: Ms | null
  /** Reverse proxies whose word on where a request comes from is believed. */
  proxies: BlockList
  /** Who may read the metrics from another machine. */
  metricsToken: string | null
  /** How much is said on stderr about the server's own work. */
  logLevel: LogLevel
}

const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export const SETTINGS_HELP = `Settings (environment):
  PORT               port to listen on (4300)
  HOST               address to listen on (0.0.0.0)
  HOTWASH_DATA       folder of the log and everything else that must be kept (./.hotwash)
  HOTWASH_URL        address people use when it differs from this machine's, e.g. behind a proxy
  HOTWASH_PROXY      addresses of reverse proxies whose X-Forwarded-For is believed, e.g. 127.0.0.1 or
                     10.0.0.0/8, with commas between them (none)
  HOTWASH_METRICS_TOKEN  lets another machine read /metrics with this bearer token (this machine only)
  HOTWASH_KEEP_DAYS  days after which an exercise is erased in which nothing happens any more (never)
  HOTWASH_LOG        what is said about the server's own work: silent, error, warn or info (warn)`

/** Its message is one sentence for the person who starts the server. */
export class BadSetting extends Error {
  override name = 'BadSetting'
}

export function readSettings(env: Record<string, string | undefined>): Settings {
  return {
    port: readPort(env.PORT || '4300'),
    host: env.HOST || '0.0.0.0',
    dataFolder: dataFolder(),
    publicUrl: env.HOTWASH_URL ? readUrl(env.HOTWASH_URL) : null,
    keepMs: env.HOTWASH_KEEP_DAYS ? readDays(env.HOTWASH_KEEP_DAYS) : null,
    proxies: readProxies(env.HOTWASH_PROXY || ''),
    metricsToken: env.HOTWASH_METRICS_TOKEN || null,
    logLevel: readLogLevel(env.HOTWASH_LOG || 'warn'),
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new BadSetting(`PORT must be a number from 0 to 65535, not "${text}".`)
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  // Links are made from the root: a path would be lost in each of them.
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url
  throw new BadSetting(
    `HOTWASH_URL must be an http or https address without a path, such as https://drill.example.com, not "${text}".`,
  )
}

function readProxies(text: string): BlockList {
  const list = new BlockList()
  for (const entry of text.split(',').map((each) => each.trim())) {
    if (entry === '') continue
    const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(entry) ?? []
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    const most = family === 'ipv6' ? 128 : 32
    const length = bits === undefined ? most : Number(bits)
    if (isIP(address) === 0 || length > most) {
      throw new BadSetting(`HOTWASH_PROXY must hold addresses such as 127.0.0.1, not "${entry}".`)
    }
    list.addSubnet(address, length, family)
  }
  return list
}

function readDays(text: string): Ms {
  const days = Number(text)
  if (/^\d+$/.test(text) && days >= 1 && days <= 36_500) return days * DAY
  throw new BadSetting(`HOTWASH_KEEP_DAYS must be a whole number of days from 1, not "${text}".`)
}

function readLogLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((known) => known === text)
  if (level) return level
  throw new BadSetting(`HOTWASH_LOG must be one of ${LOG_LEVELS.join(', ')}, not "${text}".`)
}
