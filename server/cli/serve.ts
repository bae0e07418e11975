import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HOME } from '../home.ts'
import { newListener } from '../http/listener.ts'
import { LIMITS } from '../limits.ts'
import { startHotwash } from '../serve.ts'
import { BadSetting, readSettings, SETTINGS_HELP, type Settings } from '../settings.ts'
import { LogUnusable } from '../store/sqlite-file.ts'
import { StorageFailed } from '../store/storage-condition.ts'
import { EXIT, readArguments, UsageError, withUsage } from './usage.ts'

export const help = 'Runs the server (the default).'

const USAGE = `Usage: hotwash serve

Runs the server and prints the link to your home page, and the address for players.
Ctrl-C stops it; running exercises go on at the next start, their clocks having stood still.

${SETTINGS_HELP}`

export function run(args: string[]): Promise<number> {
  return withUsage(args, USAGE, async () => {
    const { positionals } = readArguments(args, {})
    if (positionals.length > 0) throw new UsageError('serve takes no arguments: see --help.')
    try {
      await serve(readSettings(process.env))
      return EXIT.good
    } catch (error) {
      const sentence = sentenceFor(error)
      if (sentence === null) throw error
      console.error(sentence)
      return EXIT.badInput
    }
  })
}

async function serve(settings: Settings): Promise<void> {
  const http = newListener()
  const clientFolder = join(HOME, 'dist/client')
  const page = await readFile(join(clientFolder, 'index.html'), 'utf8')
  const hotwash = await startHotwash({
    ...settings,
    http,
    clientFolder,
    page: async () => page,
    development: false,
  })
  http.on('request', hotwash.answer)
  try {
    http.listen(settings.port, settings.host)
    await once(http, 'listening')
    await askedToStop()
  } finally {
    // Whatever hangs, nothing acknowledged is lost by going.
    setTimeout(() => process.exit(EXIT.good), LIMITS.stopMs).unref()
    await hotwash.close()
    http.close()
    http.closeAllConnections()
  }
}

async function askedToStop(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
}

function sentenceFor(error: unknown): string | null {
  const told = [BadSetting, LogUnusable, StorageFailed].some((kind) => error instanceof kind)
  if (told && error instanceof Error) return error.message
  if (!(error instanceof Error && 'code' in error)) return null
  if (error.code === 'EADDRINUSE') return 'The port is in use: stop the other program, or set PORT.'
  if (error.code === 'EACCES') return 'This user may not listen on that port: set PORT above 1023.'
  return null
}
