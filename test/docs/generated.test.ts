import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../shared/exercise/commands/commands.ts'
import { REFUSALS } from '../../shared/exercise/commands/refusals.ts'
import { eventData } from '../../shared/exercise/events/event.ts'
import type { Command } from '../../shared/exercise/commands/command.ts'
import { fieldsOf, withPart } from './fields.ts'

const DOCS = join(import.meta.dirname, '../../docs')

/** Compares the generated part of a page with the code; UPDATE_GOLDEN=1 writes it anew. */
async function hold(name: string, part: string): Promise<void> {
  const path = join(DOCS, name)
  const page = await readFile(path, 'utf8')
  const renewed = withPart(page, part)
  if (process.env.UPDATE_GOLDEN === '1') await writeFile(path, renewed)
  else expect(page).toBe(renewed)
}

test('docs/log-format.md lists every event with its fields', async () => {
  const rows = Object.entries(eventData).map(
    ([type, data]) => `| \`${type}\` | ${fieldsOf(data)} |`,
  )
  await hold('log-format.md', ['| type | data |', '| :-- | :-- |', ...rows, ''].join('\n'))
})

test('docs/moves-format.md lists every command and every refusal', async () => {
  const rows = Object.values(commands as Record<string, Command>).map(
    ({ name, data, from, when, facilitatorWhen }) =>
      `| \`${name}\` | ${fieldsOf(data)} | ${senders(from)} | ${times(when, facilitatorWhen)} |`,
  )
  const codes = Object.entries(REFUSALS).map(([code, sentence]) => `| \`${code}\` | ${sentence} |`)
  const part = [
    '| command | data | by | when |',
    '| :-- | :-- | :-- | :-- |',
    ...rows,
    '',
    '| refusal | sentence |',
    '| :-- | :-- |',
    ...codes,
    '',
  ]
  await hold('moves-format.md', part.join('\n'))
})

function times(when: Command['when'], facilitatorWhen: Command['facilitatorWhen']): string {
  const own = when.join(', ')
  return facilitatorWhen ? `${own}; the facilitator’s own: ${facilitatorWhen.join(', ')}` : own
}

function senders({ seat, facilitator, observer, host }: Command['from']): string {
  return [
    ...(seat ? ['seat'] : []),
    ...(facilitator === 'for' ? ['facilitator for a seat'] : []),
    ...(facilitator === 'self' ? ['facilitator'] : []),
    ...(facilitator === 'both' ? ['facilitator, also for a seat'] : []),
    ...(observer ? ['observer'] : []),
    ...(host ? ['host’s seat without a facilitator'] : []),
  ].join('; ')
}
