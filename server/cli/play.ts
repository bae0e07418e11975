import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { playHeadless } from '../../shared/bots/headless.ts'
import type { HeadlessPlan } from '../../shared/bots/headless.ts'
import type { RefusedMove } from '../../shared/bots/virtual-play.ts'
import { freeze } from '../../shared/scenario/freeze.ts'
import type { Problem } from '../../shared/scenario/problem.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { as } from '../../shared/words/ids.ts'
import type { ExerciseId, PresetId, SeatId } from '../../shared/words/ids.ts'
import { FORMS } from '../../shared/words/incident.ts'
import type { FormName } from '../../shared/words/incident.ts'
import { HOME, programName } from '../home.ts'
import { checkScenario } from '../../shared/lint/check.ts'
import { openLibrary } from '../library/library.ts'
import { resolveScenario } from '../library/resolve.ts'
import { chained } from '../store/chain.ts'
import type { StoredEvent } from '../store/chain.ts'
import { writeLog } from '../store/log-file.ts'
import { LOG_FORMAT } from '../store/log-line.ts'
import { dataFolder } from '../store/data-folder-lock.mjs'
import { defaultCast } from './moves/cast.ts'
import { readMoves } from './moves/read-moves.ts'
import { asUsageError, lineOf, placedAt } from './problem-lines.ts'
import { debriefMarkdown, reportLine } from './report-text.ts'
import { EXIT, print, readArguments, UsageError, withUsage } from './usage.ts'

export const help = 'Plays a scenario in virtual time and prints the debrief.'

const USAGE = `Usage: hotwash play SCENARIO [--form taster|short|full] [--seed N] [--moves MOVES.yaml] [--json] [--log OUT.jsonl]

Plays an exercise in virtual time, with simulated teammates or with the timed moves of a file, and
prints its debrief. The same scenario, form, seed and moves print the same bytes.

SCENARIO is a scenario folder, its scenario.yaml, or a slug of the library.

  --form    the form to play (full)
  --seed    a whole number that chance is drawn from (1)
  --moves   plays the moves of this file instead; docs/moves-format.md describes it
  --json    prints the report as JSON (docs/report-format.md), else Markdown
  --log     also writes the log (docs/log-format.md)
  --help    prints this

Exit code: 0 played, 1 the scenario or the moves have errors, 2 the command line is wrong.`

export function run(args: string[]): Promise<number> {
  return withUsage(args, USAGE, async () => {
    const { values, positionals } = readArguments(args, {
      form: { type: 'string' },
      seed: { type: 'string' },
      moves: { type: 'string' },
      json: { type: 'boolean' },
      log: { type: 'string' },
    })
    const [named, another] = positionals
    if (named === undefined || another !== undefined)
      throw new UsageError('Name one scenario: hotwash play SCENARIO.')
    const form = formOf(values.form ?? 'full')
    const seed = seedOf(values.seed ?? '1')
    const held = await resolveScenario(named, library()).catch(asUsageError)
    const errors = held.problems.filter(({ severity }) => severity === 'error')
    if (!held.scenario || errors.length > 0) return refuse(held.path, held.problems)
    if (!held.scenario.forms[form])
      throw new UsageError(
        `${held.slug} has no ${form} form: it has ${Object.keys(held.scenario.forms).join(', ')}.`,
      )
    const plan = await planOf(held.slug, held.scenario, form, seed, values.moves)
    if ('problems' in plan) return refuse(values.moves ?? '', plan.problems)
    const { events, refusals } = playHeadless(plan)
    await show(plan, chained(events), refusals, values)
    return EXIT.good
  })
}

type Plan = HeadlessPlan & { names: Record<SeatId, string> }

async function planOf(
  slug: string,
  scenario: Scenario,
  form: FormName,
  seed: number,
  moves: string | undefined,
): Promise<Plan | { problems: Problem[] }> {
  const basis = { scenario, frozen: freeze(slug, scenario, form), seed }
  if (moves === undefined) {
    const cast = defaultCast(scenario, true)
    return { ...basis, ...cast, preset: null, checklist: {}, script: null }
  }
  const read = await readMoves(moves, scenario)
  if ('problems' in read) return read
  const { cast, setup, script } = read
  const preset = setup.preset === undefined ? null : as<PresetId>(setup.preset)
  return { ...basis, ...cast, preset, checklist: setup.checklist ?? {}, script }
}

async function show(
  plan: Plan,
  events: StoredEvent[],
  refusals: RefusedMove[],
  { json, log }: { json?: boolean | undefined; log?: string | undefined },
): Promise<void> {
  if (log !== undefined) await keepLog(log, plan, events)
  if (json) print(reportLine(events, plan.script ? { refusals } : { refusals: [] }))
  else {
    print(debriefMarkdown(events, plan.names))
    for (const { move, at, by, command, code } of refusals)
      console.error(`Move ${move} at ${at} by ${by}: ${command} was refused (${code}).`)
  }
}

async function keepLog(path: string, { names }: Plan, events: StoredEvent[]): Promise<void> {
  const created = events[0]
  const exercise =
    created?.type === 'exercise.created' ? created.data.setup.exercise : as<ExerciseId>('headless')
  const lines: string[] = []
  for await (const line of writeLog(
    { format: LOG_FORMAT, program: await programName(), exercise, names },
    [events],
  ))
    lines.push(line)
  await writeFile(path, lines.join('')).catch(() => {
    throw new UsageError(`${path} cannot be written: name a file in a folder that exists.`)
  })
}

function refuse(path: string, problems: readonly Problem[]): number {
  for (const problem of problems) console.error(lineOf(placedAt(path, problem)))
  return EXIT.badInput
}

/** The scenarios of the program and people's own. */
function library() {
  const folders = { builtIn: join(HOME, 'scenarios'), own: join(dataFolder(), 'scenarios') }
  return openLibrary(folders, async (yaml) => checkScenario(yaml))
}

function formOf(text: string): FormName {
  const form = FORMS.find((each) => each === text)
  if (!form) throw new UsageError(`There is no form ${text}: use ${FORMS.join(', ')}.`)
  return form
}

function seedOf(text: string): number {
  const seed = Number(text)
  if (!/^\d{1,15}$/.test(text)) throw new UsageError(`--seed takes a whole number, not ${text}.`)
  return seed
}
