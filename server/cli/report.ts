import { page } from '../../shared/report/formats/page.ts'
import { BrokenLog } from '../store/log-file.ts'
import { assertPossible, debriefMarkdown, debriefOfLog, reportLine } from './report-text.ts'
import { EXIT, print, readArguments, UsageError, withUsage } from './usage.ts'
import { readLogFile } from './verify.ts'

export const help = 'Prints the debrief of an exported log.'

const USAGE = `Usage: hotwash report LOG.jsonl [--json|--markdown|--html]

Recomputes the debrief from an exported log, byte for byte what the server showed.

  --json       one object, described in docs/report-format.md
  --markdown   text (the default)
  --html       a page to print, complete in one file
  --help       prints this

Exit code: 0 printed, 1 the log is broken, 2 the command line is wrong.`

export function run(args: string[]): Promise<number> {
  return withUsage(args, USAGE, async () => {
    const { values, positionals } = readArguments(args, {
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
      html: { type: 'boolean' },
    })
    const [file, another] = positionals
    if (file === undefined || another !== undefined)
      throw new UsageError('Name one log: hotwash report LOG.jsonl.')
    if (Object.values(values).filter(Boolean).length > 1)
      throw new UsageError('Choose one of --json, --markdown and --html.')
    try {
      const { events, header } = await readLogFile(file)
      assertPossible(events)
      if (values.json) print(reportLine(events))
      else if (values.html) print(page(debriefOfLog(events, header.names)))
      else print(debriefMarkdown(events, header.names))
      return EXIT.good
    } catch (error) {
      if (!(error instanceof BrokenLog)) throw error
      console.error(`${file} is no whole log: ${error.message}`)
      return EXIT.badInput
    }
  })
}
