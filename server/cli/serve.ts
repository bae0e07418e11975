import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HOME } from '../home.ts'
import { startHotwash } from '../serve.ts'
import { BadSetting, readSettings, type Settings } from '../settings.ts'

export const help = 'Runs the server (the default).'

export async function run(): Promise<number> {
  try {
    await serve(readSettings(process.env))
    return 0
  } catch (error) {
    const sentence = sentenceFor(error)
    if (sentence === null) throw error
    console.error(sentence)
    return 1
  }
}

async function serve(settings: Settings): Promise<void> {
  const http = createServer()
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
    console.log(`Hotwash is ready on ${settings.publicUrl?.origin ?? localUrl(http)}`)
    await askedToStop()
  } finally {
    await hotwash.close()
    http.close()
    http.closeAllConnections()
  }
}

function localUrl(http: Server): string {
  return `http://localhost:${(http.address() as AddressInfo).port}`
}

async function askedToStop(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)))
}

function sentenceFor(error: unknown): string | null {
  if (error instanceof BadSetting) return error.message
  if (!(error instanceof Error && 'code' in error)) return null
  if (error.code === 'EADDRINUSE') return 'The port is in use: stop the other program, or set PORT.'
  if (error.code === 'EACCES') return 'This user may not listen on that port: set PORT above 1023.'
  return null
}
