import { execFileSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { Random } from '../trust/random.ts'
import type { Fault } from './fault.ts'
import { FAULTS } from './faults.ts'
import { prove, type Proved } from './proof.ts'

const USAGE = `Usage: npm run test:faults -- [ID ...] [--sample N [--seed S]]

Plants each bug of test/faults in a copy of the sources and runs the one test that must notice it.
With IDs only those; with --sample N of them by chance, which --seed repeats (by default the newest
commit's, so that the sample changes from commit to commit).
`

/** Proves the planted bugs that were asked for; answers the exit code. */
export async function main(args: string[]): Promise<number> {
  const { values, positionals: ids } = parseArgs({
    args,
    allowPositionals: true,
    options: { sample: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) return say(USAGE, 0)
  const unknown = ids.find((id) => FAULTS.every((fault) => fault.id !== id))
  if (unknown !== undefined) return say(`There is no planted bug "${unknown}".`, 2)
  const named = FAULTS.filter(({ id }) => ids.length === 0 || ids.includes(id))
  const seed = Number(values.seed ?? seedOfCommit())
  const chosen = values.sample ? sampleOf(named, Number(values.sample), seed) : named
  if (values.sample) console.log(`${chosen.length} of ${FAULTS.length} planted bugs, seed ${seed}`)
  return summary(await prove(chosen, (proved) => console.log(rowOf(proved))))
}

function rowOf({ fault: { id, family, caughtBy }, verdict, seconds }: Proved): string {
  const [file, name] = caughtBy
  const time = `${seconds.toFixed(1)} s`.padStart(7)
  return `${verdict.padEnd(10)} ${time}  ${family.padEnd(15)} ${id.padEnd(34)} ${file}: ${name}`
}

function summary(all: readonly Proved[]): number {
  const missed = all.filter(({ verdict }) => verdict !== 'caught')
  const repeat = missed.map(({ fault: { id } }) => id).join(' ')
  console.log(`${all.length - missed.length} of ${all.length} planted bugs were caught`)
  return missed.length === 0 ? 0 : say(`Repeat: npm run test:faults -- ${repeat}`, 1)
}

function sampleOf(faults: readonly Fault[], size: number, seed: number): Fault[] {
  const random = new Random(seed)
  const left = [...faults]
  const taken = Array.from({ length: Math.min(size, left.length) }, () =>
    left.splice(random.below(left.length), 1),
  )
  return taken.flat()
}

/** Where the sources are no checkout, the day. */
function seedOfCommit(): number {
  try {
    const id = execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return Number.parseInt(id.slice(0, 7), 16)
  } catch {
    return Math.floor(Date.now() / 86_400_000)
  }
}

function say(text: string, code: number): number {
  console.log(text)
  return code
}
