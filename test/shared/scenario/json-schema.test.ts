import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scenarioJsonSchema } from '../../../shared/scenario/json-schema.ts'

const FILE = join(import.meta.dirname, '../../../docs/scenario.schema.json')

/** UPDATE_GOLDEN=1 writes the file anew. */
test('docs/scenario.schema.json is what the schema says, so that editors complete the right keys', async () => {
  const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`
  if (process.env.UPDATE_GOLDEN === '1') await writeFile(FILE, text)
  expect(JSON.parse(await readFile(FILE, 'utf8'))).toEqual(JSON.parse(text))
})
