import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import { REFUSALS } from '../../shared/exercise/commands/refusals.ts'
import type { RefusalCode } from '../../shared/exercise/commands/refusals.ts'
import { must } from '../../shared/words/assert.ts'

const HOME = join(import.meta.dirname, '../../shared/exercise/commands')
const files = readdirSync(HOME, { recursive: true, encoding: 'utf8' })

/** The refusals that a command's rules spell: in its own file, and in the functions beside it that they call. */
export function refusalsOf(name: CommandName): RefusalCode[] {
  const file = must(
    files.find((each) => each.endsWith(`/${name}.ts`)),
    `the file of ${name}`,
  )
  const text = textOf(join(HOME, file))
  const rules = text.slice(text.search(/^ {2}(right|follows)\(/m))
  return [...new Set(spelled(rules, join(HOME, file), new Set()))].sort()
}

/** The refusals that a file spells itself. */
export function refusalsIn(file: string): RefusalCode[] {
  return codesIn(textOf(join(HOME, file)))
}

function spelled(body: string, file: string, seen: Set<string>): RefusalCode[] {
  const called = functionsNear(file).filter(
    ([name]) => body.includes(`${name}(`) && !seen.has(name),
  )
  return [
    ...codesIn(body),
    ...called.flatMap(([name, home]) =>
      spelled(bodyOf(name, home), home, new Set([...seen, name])),
    ),
  ]
}

function codesIn(text: string): RefusalCode[] {
  return [...text.matchAll(/'([a-z-]+)'/g)].map(([, word = '']) => word).filter(isRefusal)
}

function isRefusal(word: string): word is RefusalCode {
  return Object.hasOwn(REFUSALS, word)
}

/** Functions a file declares or takes from the files beside it, with the file each stands in. */
function functionsNear(file: string): [name: string, home: string][] {
  const text = textOf(file)
  const own = [...text.matchAll(/^(?:export )?function (\w+)/gm)].map(
    ([, name = '']): [string, string] => [name, file],
  )
  const taken = [...text.matchAll(/^import \{([^}]+)\} from '(\.\.?\/[^']+)'/gm)].flatMap(
    ([, names = '', from = '']) =>
      names.split(',').map((name): [string, string] => [name.trim(), join(dirname(file), from)]),
  )
  return [...own, ...taken.filter(([name, home]) => home.startsWith(HOME) && bodyOf(name, home))]
}

function bodyOf(name: string, file: string): string {
  const [, body = ''] = textOf(file).split(
    new RegExp(`^export function ${name}\\b|^function ${name}\\b`, 'm'),
  )
  return body.slice(0, body.search(/^\}$/m))
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8')
}
