import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWhatIsStale } from '../../server/build.mjs'
import { keepInDocs } from './docs-page.ts'
import { FIGURES } from './figures.ts'
import { describeMachine, machineInWords } from './machine.ts'
import { Probes } from './probes.ts'
import { measureAll } from './run-figures.ts'
import { counted, printed } from './table.ts'

const RESULT = join(import.meta.dirname, '../.output/bench/bench.json')

const USAGE = `Usage: npm run bench -- [--quick] [--only ID,ID]
       npm run bench -- --docs

Measures every figure beside its floor, the least that the same work could cost on this machine, and
prints which goals are met. All values of a line come from the same minutes; compare the ratios, and
never a value with one of another run.

  --quick      the figures that take seconds, within a minute
  --only       only these: ${FIGURES.map(({ id }) => id).join(', ')}
  --docs       measures nothing: puts the table of the last run into docs/speed.md
  --help       this text

The same in JSON, with versions, cores, disk and commit: test/.output/bench/bench.json.
With HOTWASH_PROFILE=<folder>, each measured process leaves a profile of its CPU there.
`

/** Measures what was asked for; answers the exit code. A goal that is not met is no error. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      docs: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return say(USAGE, 0)
  if (values.docs) return say(keepInDocs(RESULT), 0)
  const only = values.only?.split(',') ?? null
  const unknown = only?.find((id) => FIGURES.every((figure) => figure.id !== id))
  if (unknown !== undefined) return say(`There is no figure "${unknown}": see --help.`, 2)
  if (!buildWhatIsStale()) return 1
  return measure({ quick: values.quick, only })
}

interface Asked {
  quick: boolean
  only: readonly string[] | null
}

async function measure({ quick, only }: Asked): Promise<number> {
  const probes = new Probes()
  try {
    const machine = describeMachine(probes.syncMs())
    const results = await measureAll({
      quick,
      only,
      machine,
      probes,
      tell: (text) => console.error(text),
    })
    keep({ machine, ...results })
    const table = printed(results.rows)
    return say(`${machineInWords(machine)}\n\n${table}\n\n${counted(results.rows)}`, 0)
  } finally {
    await probes.end()
  }
}

function keep(results: object): void {
  mkdirSync(dirname(RESULT), { recursive: true })
  writeFileSync(RESULT, `${JSON.stringify(results, null, 2)}\n`)
}

function say(text: string, code: number): number {
  console.log(text)
  return code
}
