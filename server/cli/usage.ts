import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What every subcommand answers to the shell. */
export const EXIT = { good: 0, badInput: 1, usage: 2 } as const

/** The command line asked for something that cannot be done; its message is one sentence for stderr. */
export class UsageError extends Error {
  override name = 'UsageError'
}

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads flags strictly; an unknown or misused one is a {@link UsageError} in our words. */
export function readArguments<const O extends Options>(args: string[], options: O) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(sentenceOf(error, Object.keys(options)))
  }
}

/**
 * Runs a subcommand: `--help` prints the text on stdout, a usage error its sentence on stderr with
 * exit code 2; everything else is the subcommand's own affair.
 */
export async function withUsage(
  args: string[],
  usage: string,
  run: () => Promise<number>,
): Promise<number> {
  if (asksForHelp(args)) {
    print(usage)
    return EXIT.good
  }
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    console.error(error.message)
    return EXIT.usage
  }
}

/** Writes a result to stdout, ending its last line; nothing for nothing. Messages go to stderr. */
export function print(text: string): void {
  if (text !== '') process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

function asksForHelp(args: string[]): boolean {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h')
}

function sentenceOf(error: unknown, flags: string[]): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const message = error instanceof Error ? error.message : ''
  const flag = /--?[a-z-]+/i.exec(message)?.[0] ?? 'A flag'
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Unknown flag ${flag}: use ${[...flags, 'help'].map((known) => `--${known}`).join(', ')}.`
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return message.includes('does not take')
        ? `${flag} takes no value: see --help.`
        : `${flag} needs a value: see --help.`
    default:
      throw error
  }
}
