import { DataFolderUnusable, dataFolder, lockDataFolder } from '../store/data-folder-lock.mjs'
import { restore } from '../store/backup.ts'
import { LogUnusable } from '../store/sqlite-file.ts'
import { inWords } from './backup.ts'
import { EXIT, print, readArguments, UsageError, withUsage } from './usage.ts'

export const help = 'Makes a data folder from a backup.'

const USAGE = `Usage: hotwash restore FILE

Makes the data folder (HOTWASH_DATA, which must hold neither a log nor own scenarios yet) from a backup,
after reading all of it. Exercises whose clock ran wait for their facilitator. Links work as they did at
that time.

Exit code: 0 done, 1 the backup is damaged or the folder is in use, 2 usage.`

export function run(args: string[]): Promise<number> {
  return withUsage(args, USAGE, async () => {
    const [file, ...more] = readArguments(args, {}).positionals
    if (file === undefined || more.length > 0) throw new UsageError('Name one backup: see --help.')
    return inWords(() => {
      const folder = dataFolder()
      const unlock = locked(folder)
      try {
        const { exercises, events, scenarios } = restore(file, folder)
        print(
          `${folder}: ${exercises} exercises with ${events} events, ${scenarios} files of own scenarios.`,
        )
        return EXIT.good
      } finally {
        unlock()
      }
    })
  })
}

function locked(folder: string): () => void {
  try {
    return lockDataFolder(folder)
  } catch (error) {
    if (error instanceof DataFolderUnusable) throw new LogUnusable(error.message)
    throw error
  }
}
