import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { RULES } from '../../../shared/lint/rules.ts'
import { SOURCE_CODES } from '../../../shared/scenario/source/codes.ts'

const PAGE = join(import.meta.dirname, '../../../docs/scenario-format.md')

test('docs/scenario-format.md lists every code and no other', async () => {
  const sources = Object.entries(SOURCE_CODES).map(([code, about]) => [code, 'error', about])
  const rules = RULES.map(({ code, severity, about }) => [code, severity, about])
  const [, table = ''] = (await readFile(PAGE, 'utf8')).split('## Problems that `check` finds')
  const rows = table.split('\n').flatMap((row) => {
    const [, code, severity, about] = /^\| `([a-z-]+)` *\| (\w+) *\| (.+?) *\|$/.exec(row) ?? []
    return code === undefined ? [] : [[code, severity, about]]
  })
  expect(rows).toEqual([...sources, ...rules])
})
