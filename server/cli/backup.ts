import { dataFolder } from '../store/data-folder-lock.mjs'
import { backUp } from '../store/backup.ts'
import { LogUnusable } from '../store/sqlite-file.ts'
import { EXIT, print, readArguments, UsageError, withUsage } from './usage.ts'

export const help = 'Copies the data folder into one file, also while the server runs.'

const USAGE = `Usage: hotwash backup FILE

Copies everything of the data folder (HOTWASH_DATA) into one file: exercises, links, and your own
scenarios. The server may go on meanwhile; the copy is of one instant, and is read back before it
gets its name. What is erased later stays in backups made before: throw those away too.

Exit code: 0 done, 1 the log is damaged or cannot be copied, 2 usage.`

export function run(args: string[]): Promise<number> {
  return withUsage(args, USAGE, async () => {
    const [file, ...more] = readArguments(args, {}).positionals
    if (file === undefined || more.length > 0) throw new UsageError('Name one file: see --help.')
    return inWords(() => {
      const { exercises, events, scenarios } = backUp(dataFolder(), file)
      print(
        `${file}: ${exercises} exercises with ${events} events, ${scenarios} files of own scenarios.`,
      )
      return EXIT.good
    })
  })
}

/** Does it and answers its exit code, or says in one sentence on stderr why not. */
export function inWords(act: () => number): number {
  try {
    return act()
  } catch (error) {
    const told = error instanceof LogUnusable || (error instanceof Error && 'code' in error)
    if (!told) throw error
    console.error(error.message)
    return EXIT.badInput
  }
}
