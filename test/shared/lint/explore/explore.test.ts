import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coneOf } from '../../../../shared/lint/explore/cone.ts'
import { explore, pathTo } from '../../../../shared/lint/explore/explore.ts'
import { TO_THE_ROOTS } from '../../../../shared/lint/explore/foresight.ts'
import { Model } from '../../../../shared/lint/explore/model.ts'
import { StateTable } from '../../../../shared/lint/explore/state-table.ts'
import { waitsForIn } from '../../../../shared/lint/reach/reach.ts'
import type { Condition } from '../../../../shared/scenario/condition.ts'
import { freeze } from '../../../../shared/scenario/freeze.ts'
import { must } from '../../../../shared/words/assert.ts'
import { as } from '../../../../shared/words/ids.ts'
import { parsed, smallScenario } from '../../../kit/scenario.ts'
import { SEED, seeded } from '../../../kit/seed.ts'

const FILE = 'test/shared/lint/explore/explore.test.ts'

const word = fc.oneof(fc.integer(), fc.integer({ min: 0, max: 40 }))

test('a table holds each state once, in the order in which they came', () =>
  seeded(FILE, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { maxLength: 3_000, size: 'max' }), (states) => {
        const table = new StateTable()
        const known = new Map<string, number>()
        for (const [low, high] of states) {
          table.add(low, high, known.size - 1)
          const name = `${low} ${high}`
          if (!known.has(name)) known.set(name, known.size)
        }
        expect(table.count).toBe(known.size)
        for (const [name, index] of known) {
          const [low, high] = name.split(' ').map(Number) as [number, number]
          expect(table.indexOf(low, high)).toBe(index)
          expect([table.low(index), table.high(index)]).toEqual([low, high])
          expect(table.parent(index)).toBe(index - 1)
        }
        expect(table.indexOf(123_456_789, -987_654_321)).toBe(
          known.get('123456789 -987654321') ?? -1,
        )
      }),
      { seed: SEED, numRuns: 30 },
    )
  }))

const RELEASED: Condition = { kind: 'released', inject: as('errors-rise') }

test('goes the shortest way, step by step, and stops there', () => {
  const model = modelFor(RELEASED)
  const explored = explore(model, model.test(RELEASED), 1_000)
  const words = pathTo(model, explored, explored.found).map((values) =>
    model.variables.map((variable, index) => variable.words(values[index] ?? 0)).filter(Boolean),
  )
  expect(explored.toTheEnd).toBe(false)
  expect(words.at(-1)).toEqual(['errors-rise', 'revoke made', 'declare made', 'first-page'])
  // The page, two decisions that open and are made, and what follows from the second.
  expect(words).toHaveLength(7)
})

test('visits all there is, in the same order every time', () => {
  const states = () => {
    const model = modelFor(RELEASED)
    const { states: found, toTheEnd } = explore(model, () => false, 1_000)
    expect(toTheEnd).toBe(true)
    return Array.from({ length: found.count }, (_, index) => [found.low(index), found.high(index)])
  }
  // Nothing yet; the page; one decision open, made; the other; what follows.
  expect(states()).toHaveLength(7)
  expect(states()).toEqual(states())
})

test('what is too large to be looked through to its end is not called impossible', () => {
  const model = modelFor(RELEASED)
  expect(explore(model, () => false, 3)).toMatchObject({ found: -1, toTheEnd: false })
})

test('a model of more than 64 bits is none', () => {
  const many = (kind: 'all' | 'any', from: number, to: number): Condition => ({
    kind,
    of: Array.from({ length: to - from }, (_, index) => ({
      kind: 'flag',
      flag: as(`flag-${from + index}`),
    })),
  })
  expect(modelOrNull(many('all', 0, 64))).not.toBeNull()
  expect(modelOrNull(many('any', 0, 65))).toBeNull()
})

function modelFor(condition: Condition): Model {
  return must(modelOrNull(condition), 'a model of 64 bits')
}

function modelOrNull(condition: Condition): Model | null {
  const frozen = freeze('small', parsed(smallScenario()), 'full')
  return Model.of(coneOf([condition], waitsForIn(frozen), TO_THE_ROOTS), frozen)
}
