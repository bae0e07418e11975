import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HOME } from '../home.ts'
import { CannotListen, listen } from '../http/listen.ts'
import { newListener } from '../http/listener.ts'
import { startHotwash } from '../serve.ts'
import { BadSetting, readSettings, SETTINGS_HELP, type Settings } from '../settings.ts'
import { LogUnusable } from '../store/sqlite-file.ts'
import { StorageFailed } from '../store/storage-condition.ts'
import { leave } from './leave.ts'
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
      const told = [BadSetting, CannotListen, LogUnusable, StorageFailed]
      if (!(error instanceof Error) || !told.some((kind) => error instanceof kind)) throw error
      console.error(error.message)
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
    await listen(http, settings)
    await askedToStop()
  } finally {
    await leave(async () => {
      await hotwash.close()
      http.close()
      http.closeAllConnections()
    })
  }
}

async function askedToStop(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
}
