import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { run as backup } from '../../../server/cli/backup.ts'
import { run as check } from '../../../server/cli/check.ts'
import { run as play } from '../../../server/cli/play.ts'
import { run as report } from '../../../server/cli/report.ts'
import { run as restore } from '../../../server/cli/restore.ts'
import { run as salvage } from '../../../server/cli/salvage.ts'
import { run as serve } from '../../../server/cli/serve.ts'
import { EXIT } from '../../../server/cli/usage.ts'
import { run as verify } from '../../../server/cli/verify.ts'
import { DataFolderUnusable, lockDataFolder } from '../../../server/store/data-folder-lock.mjs'
import { asYaml, smallScenario } from '../../kit/scenario.ts'

const COMMANDS = { backup, check, play, report, restore, salvage, serve, verify }
const CLI = 'server/cli'

let folder: string
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'hotwash-usage-')), 'drill')
  mkdirSync(folder)
  writeFileSync(join(folder, 'scenario.yaml'), asYaml(smallScenario()))
  vi.stubEnv('HOTWASH_DATA', folder)
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(dirname(folder), { recursive: true })
})

/** Command lines that are wrong, and what is said; `FOLDER` is one that holds a scenario and no log. */
const WRONG = [
  ['backup', 'Name one file: see --help.'],
  ['check', 'Name at least one scenario folder or file: hotwash check PATH.'],
  ['check FOLDER/none', 'FOLDER/none does not exist: check the path.'],
  ['check --what', 'Unknown flag --what: use --json, --strict, --help.'],
  ['play', 'Name one scenario: hotwash play SCENARIO.'],
  ['play FOLDER --form slow', 'There is no form slow: use taster, short, full.'],
  ['play FOLDER --form short', 'drill has no short form: it has full.'],
  ['play FOLDER --form', '--form needs a value: see --help.'],
  ['play FOLDER --json=no', '--json takes no value: see --help.'],
  ['play FOLDER --seed x', '--seed takes a whole number, not x.'],
  ['play FOLDER --moves FOLDER/none', 'FOLDER/none cannot be read: name a file of moves.'],
  [
    'play FOLDER --log FOLDER/none/log',
    'FOLDER/none/log cannot be written: name a file in a folder that exists.',
  ],
  ['report', 'Name one log: hotwash report LOG.jsonl.'],
  ['report log --json --html', 'Choose one of --json, --markdown and --html.'],
  ['report FOLDER/none', 'Cannot read FOLDER/none: there is no such file.'],

  ['restore', 'Name one backup: see --help.'],
  ['salvage', 'Name one folder: see --help.'],
  ['salvage FOLDER/out', 'There is no log in FOLDER: see --help.'],
  ['serve now', 'serve takes no arguments: see --help.'],
  ['verify', 'Name one log: see --help.'],
  ['verify log --head xyz', 'A head code has 12 hex digits: "xyz" has not.'],
] as const

it.each(WRONG)('hotwash %s: %s', async (line, sentence) => {
  const said = vi.spyOn(console, 'error').mockReturnValue()
  const [name, ...args] = here(line).split(' ')
  expect(await COMMANDS[name as keyof typeof COMMANDS](args)).toBe(EXIT.usage)
  expect(said.mock.calls).toEqual([[here(sentence)]])
})

it('these are all that the command line says of its wrong use', () => {
  const told = WRONG.map(([, sentence]) => sentence).join('\n')
  const written = readdirSync(CLI, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(CLI, file), 'utf8').matchAll(SPELLED)])
    .map(([, , sentence = '']) => piecesOf(sentence))
  expect(written.length).toBeGreaterThan(15)
  expect(written.filter((pieces) => !pieces.every((piece) => told.includes(piece)))).toEqual([])
})

it('a data folder in which nothing can be written is refused in one sentence', () => {
  const inside = join(folder, 'scenario.yaml', 'data')
  expect(() => lockDataFolder(inside)).toThrow(DataFolderUnusable)
  expect(() => lockDataFolder(inside)).toThrow(/^Hotwash cannot write in .*scenario\.yaml.*: .+\.$/)
})

const SPELLED = /new UsageError\(\s*(['`])(.*?)\1,?\s*\)/gs

/** What stands between the parts that are filled in. */
function piecesOf(sentence: string): string[] {
  return sentence.split(/\$\{(?:[^{}]|\{[^}]*\})*\}/)
}

function here(text: string): string {
  return text.replaceAll('FOLDER', folder)
}
