import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { scenarioSchema } from '../../../shared/scenario/schema.ts'

const FILE = join(import.meta.dirname, '../../../docs/scenario.schema.json')

/** UPDATE_GOLDEN=1 writes the file anew. */
test('docs/scenario.schema.json is what the schema says, so that editors complete the right keys', async () => {
  const json = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    target: 'draft-2020-12',
    reused: 'ref',
  })
  const text = `${JSON.stringify({ title: 'Hotwash scenario, format 1', ...json }, null, 2)}\n`
  if (process.env.UPDATE_GOLDEN === '1') await writeFile(FILE, text)
  expect(JSON.parse(await readFile(FILE, 'utf8'))).toEqual(JSON.parse(text))
})
