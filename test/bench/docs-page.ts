import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './judge.ts'
import { machineInWords, type Machine } from './machine.ts'
import { asMarkdown, counted } from './table.ts'

const PAGE = join(import.meta.dirname, '../../docs/speed.md')
const PLACE = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/

/** Puts the table of a run into docs/speed.md, so that nobody types a figure; answers what was done. */
export function keepInDocs(result: string): string {
  const { machine, rows } = JSON.parse(readFileSync(result, 'utf8')) as {
    machine: Machine
    rows: Row[]
  }
  const page = readFileSync(PAGE, 'utf8')
  if (!PLACE.test(page)) throw new Error('docs/speed.md has no place for the table.')
  const table = `${machineInWords(machine)}\n\n${asMarkdown(rows)}\n\n${counted(rows)}.\n`
  writeFileSync(
    PAGE,
    page.replace(PLACE, (_all, begin, end) => `${begin}\n${table}\n${end}`),
  )
  return `docs/speed.md holds ${rows.length} lines of commit ${machine.commit.slice(0, 7)}; run "npm run format".`
}
