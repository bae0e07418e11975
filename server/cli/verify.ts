import { createReadStream } from 'node:fs'
import { HEAD_CODE_LENGTH, headCode } from '../store/chain.ts'
import { BrokenLog, readLog, type ReadLog } from '../store/log-file.ts'
import { EXIT, print, readArguments, UsageError, withUsage } from './usage.ts'

export const help = 'Proves that an exported log is whole and unchanged.'

const USAGE = `Usage: hotwash verify LOG.jsonl [--head CODE]

Proves that an exported log is whole, and with the code printed on a display or report that it is
unchanged since then. Without a code it proves only that the log fits together, and prints the code:
"consistency only" says that somebody who wrote the whole log anew would pass too.

The names of people stand beside the chain of events, so that one can be erased later: a log in which
somebody was renamed is still whole. So is one whose first line names another version of the program.

  --head CODE   the first ${HEAD_CODE_LENGTH} hex digits of any event's hash; case and dashes are ignored

Exit code: 0 whole, 1 broken, 2 usage.`

export function run(args: string[]): Promise<number> {
  return withUsage(args, USAGE, async () => {
    const { values, positionals } = readArguments(args, { head: { type: 'string' } })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) throw new UsageError('Name one log: see --help.')
    const code = values.head === undefined ? null : readCode(values.head)
    const { sentence, good } = await verdictOn(() => readLogFile(file), code)
    print(sentence)
    return good ? EXIT.good : EXIT.badInput
  })
}

/** Reads a log from a file; a file that cannot be read is a {@link UsageError}. */
export async function readLogFile(file: string): Promise<ReadLog> {
  try {
    return await readLog(createReadStream(file))
  } catch (error) {
    if (error instanceof BrokenLog || !(error instanceof Error && 'code' in error)) throw error
    throw new UsageError(
      `Cannot read ${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
    )
  }
}

function readCode(text: string): string {
  const code = text.replaceAll('-', '').toLowerCase()
  if (/^[0-9a-f]+$/.test(code) && code.length === HEAD_CODE_LENGTH) return code
  throw new UsageError(`A head code has ${HEAD_CODE_LENGTH} hex digits: "${text}" has not.`)
}

async function verdictOn(read: () => Promise<ReadLog>, code: string | null) {
  try {
    return verdict(await read(), code)
  } catch (error) {
    if (error instanceof BrokenLog) return broken(error.seq, error.reason)
    throw error
  }
}

function verdict({ events, head }: ReadLog, code: string | null) {
  const whole = `ok ${events.length} events head ${headCode(head)}`
  if (code === null) return { good: true, sentence: `${whole}, consistency only` }
  const given = events.findIndex((event) => headCode(event.hash) === code)
  if (given < 0) return broken(0, 'unknown head')
  return { good: true, sentence: `${whole}, ${events.length - given - 1} after the given code` }
}

function broken(seq: number, reason: string) {
  return { good: false, sentence: `broken ${seq} ${reason}` }
}
