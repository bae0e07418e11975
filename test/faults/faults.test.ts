import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isWritten } from '../kit/named-test.ts'
import { FAMILIES, spoiled } from './fault.ts'
import { FAULTS } from './faults.ts'

const HOME = join(import.meta.dirname, '../..')
const idOf = ({ id }: { id: string }) => id

test('there are at least forty, of five families, each under a name of its own', () => {
  expect(new Set(FAULTS.map(idOf)).size).toBe(FAULTS.length)
  expect(FAULTS.length).toBeGreaterThanOrEqual(40)
  for (const family of FAMILIES)
    expect(FAULTS.filter((fault) => fault.family === family).length, family).toBeGreaterThan(4)
})

test('each fits the product as it is, in one place', () => {
  const unfit = FAULTS.filter(
    (fault) => spoiled(readFileSync(join(HOME, fault.file), 'utf8'), fault) === null,
  )
  expect(unfit.map(idOf)).toEqual([])
})

test('each names a test that is written', () => {
  expect(FAULTS.filter(({ caughtBy }) => !isWritten(caughtBy)).map(idOf)).toEqual([])
})
