import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lineOf, withHash } from '../store/chain.ts'
import { dataFolder } from '../store/data-folder-lock.mjs'
import { salvage, type Salvaged } from '../store/salvage.ts'
import { inWords } from './backup.ts'
import { EXIT, print, readArguments, UsageError, withUsage } from './usage.ts'

export const help = 'Saves what can be read of a damaged log.'

const USAGE = `Usage: hotwash salvage FOLDER

Reads what is left of the log in the data folder (HOTWASH_DATA) and writes each exercise's events to a
file of its own in FOLDER, a line per event, and names those that are missing. The log is left as it is.
Every event that is written is proved by its hash and the one before it.

Exit code: 0 nothing is missing, 1 something is, 2 usage.`

export function run(args: string[]): Promise<number> {
  return withUsage(args, USAGE, async () => {
    const [folder, ...more] = readArguments(args, {}).positionals
    if (folder === undefined || more.length > 0)
      throw new UsageError('Name one folder: see --help.')
    const log = join(dataFolder(), 'log.db')
    if (!existsSync(log)) throw new UsageError(`There is no log in ${dataFolder()}: see --help.`)
    return inWords(() => {
      const salvaged = salvage(log)
      mkdirSync(folder, { recursive: true })
      for (const exercise of salvaged) write(folder, exercise)
      print(salvaged.map(sentenceOf).join('\n') || `Nothing of ${log} can be read.`)
      const whole = salvaged.length > 0 && salvaged.every(({ missing }) => missing.length === 0)
      return whole ? EXIT.good : EXIT.badInput
    })
  })
}

function write(folder: string, { exercise, events }: Salvaged): void {
  const lines = events.map((event) => `${withHash(lineOf(event), event.hash)}\n`)
  writeFileSync(join(folder, `${exercise.replaceAll(/[^\w-]/g, '_')}.jsonl`), lines.join(''))
}

function sentenceOf({ exercise, events, missing }: Salvaged): string {
  const saved = `${exercise}: ${events.length} events saved`
  if (missing.length === 0) return `${saved}, none missing.`
  const names = missing.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`))
  return `${saved}, missing ${names.join(', ')}.`
}
