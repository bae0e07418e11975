import { expect, it } from 'vitest'
import { FOR_SHORT_FIELDS, ON_EVERY_SCREEN } from '../../kit/hostile-logs.ts'
import { HOSTILE_TEXTS } from '../../kit/hostile-texts.ts'

const LONGEST_NAME = 40
const logs = [...ON_EVERY_SCREEN, ...FOR_SHORT_FIELDS].map(({ text }) => fieldsOf(text))

it('there are sixty texts that mean harm', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(60)
})

it.each(['lines', 'setUp', 'names'] as const)('each stands alone in one of the %s', (kind) => {
  const standing = new Set(logs.flatMap((fields) => fields[kind]))
  const fitting = HOSTILE_TEXTS.filter(({ length }) => kind !== 'names' || length <= LONGEST_NAME)
  expect(fitting.length).toBeGreaterThan(30)
  expect(fitting.filter((text) => !standing.has(text))).toEqual([])
})

it('each stands in every long text of every log', () => {
  const long = logs.flatMap((fields) => fields.long)
  expect(long.length).toBeGreaterThan(30 * logs.length)
  for (const text of HOSTILE_TEXTS)
    expect(long.filter((field) => !field.includes(text))).toEqual([])
})

/** The texts of a log by the kind of field they stand in. */
function fieldsOf(log: string) {
  const [header, created, ...rest] = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const { scenario, setup } = created.data
  const texts = [...textsIn(scenario), ...textsIn(rest)]
  return {
    names: Object.values<string>(header.names),
    setUp: [setup.title, setup.teams[0].title, setup.slots.company] as string[],
    lines: texts.filter((text) => text.length < 200),
    long: texts.filter((text) => text.length > 1_000),
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
