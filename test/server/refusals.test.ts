import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const HOME = join(import.meta.dirname, '../..')

/** The texts of all files of these folders whose names end so. */
function textsIn(folders: readonly string[], ending: string): string {
  return folders
    .flatMap((folder) =>
      readdirSync(join(HOME, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith(ending) && !file.startsWith('cli/'))
        .map((file) => readFileSync(join(HOME, folder, file), 'utf8')),
    )
    .join('\n')
}

/** However the server spells a code: of a problem, of an answer to a command, of a goodbye. */
const SPELLED = [
  /new (?:Problem\(\s*\d+,|LogRefused\(|LibraryRefusal\()\s*'([\w-]+)'/g,
  /\b(?:code|why): '([\w-]+)'/g,
]

/** As an answer that a test expects: by its name, beside its status, or last in a row of a table. */
function isExpected(code: string, tests: string): boolean {
  const ways = [
    `(?:code|why): '${code}'`,
    `'code', '${code}'`,
    `toBe\\('${code}'\\)`,
    `\\[\\s*\\d{3},\\s*'${code}'`,
    `, '${code}'\\],\\n`,
  ]
  return new RegExp(ways.join('|')).test(tests)
}

it('every refusal of the server is expected by a test', () => {
  const server = textsIn(['server'], '.ts')
  const codes = new Set(
    SPELLED.flatMap((pattern) => [...server.matchAll(pattern)].map(([, code]) => code ?? '')),
  )
  expect(codes.size).toBeGreaterThan(30)
  const tests = textsIn(['test/server', 'test/trust'], '.test.ts')
  expect([...codes].filter((code) => !isExpected(code, tests))).toEqual([])
})
