import { EXIT } from './cli/usage.ts'
import { SETTINGS_HELP } from './settings.ts'

interface Subcommand {
  /** One line: what it is for. */
  help: string
  /** Gives the exit code. */
  run(args: string[]): Promise<number>
}

const subcommands = import.meta.glob<Subcommand>(
  './cli/{serve,check,play,report,verify,backup,restore,salvage}.ts',
)

/** Runs the subcommand that the first word names, `serve` without one; answers the exit code. */
export async function main([name = 'serve', ...args]: string[]): Promise<number> {
  letReadersLeave()
  const load = subcommands[`./cli/${name}.ts`]
  if (load) return (await load()).run(args)
  const asked = ['help', '--help', '-h'].includes(name)
  const say = asked ? console.log : console.error
  if (!asked) say(`Hotwash has no subcommand "${name}".\n`)
  say(await help())
  return asked ? EXIT.good : EXIT.usage
}

async function help(): Promise<string> {
  const lines = Object.entries(subcommands).map(async ([file, load]) => {
    const name = file.slice('./cli/'.length, -'.ts'.length)
    return `  ${name.padEnd(12)}  ${(await load()).help}`
  })
  return `Usage: hotwash [subcommand]\n\n${(await Promise.all(lines)).join('\n')}\n\n${SETTINGS_HELP}`
}

/** Whoever reads the results may have read enough, as `head` does; that is no error of ours. */
function letReadersLeave(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}
