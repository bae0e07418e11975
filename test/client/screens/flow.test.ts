import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arrowsOf } from '../../../client/screens/authoring/flow/arrows.ts'
import { flowOf } from '../../../client/screens/authoring/flow/flow.ts'
import { layArrows } from '../../../client/screens/authoring/flow/layout.ts'
import { treeOf } from '../../../client/screens/authoring/flow/tree.ts'
import type { Condition } from '../../../shared/scenario/condition.ts'
import { freeze } from '../../../shared/scenario/freeze.ts'
import { checkScenario } from '../../../shared/lint/check.ts'
import { must } from '../../../shared/words/assert.ts'
import { SEED, seeded } from '../../kit/seed.ts'

const yaml = readFileSync('scenarios/leaked-key/scenario.yaml', 'utf8')
const leakedKey = must(checkScenario(yaml).scenario, 'the scenario')
const flow = flowOf(leakedKey, 'full')
const items = flow.bands.flatMap((band) => band.items)

describe('the flow of a form', () => {
  test('holds each of its injects and decisions once', () => {
    const { injects, decisions } = freeze('', leakedKey, 'full')
    const ids = [...injects, ...decisions].map(({ id }) => id)
    expect(items.map(({ id }) => id).toSorted()).toEqual(ids.toSorted())
  })

  test('stands in the order in which a typical team meets it', () => {
    const met = items.flatMap(({ metMs }) => (metMs === null ? [] : [metMs]))
    expect(met.length).toBeGreaterThan(20)
    expect(met).toEqual(met.toSorted((a, b) => a - b))
  })

  test('what only another path brings stands below the last thing it waits for', () => {
    const row = new Map(items.map(({ id }, at) => [id, at]))
    const aside = items.filter(({ how, metMs }) => how === 'conditional' && metMs === null)
    const below = aside.filter(({ id }) => flow.arrows.some(({ to }) => to === id))
    expect(below.length).toBeGreaterThan(0)
    for (const { id } of below) {
      const causes = flow.arrows.filter(({ to }) => to === id).map(({ from }) => row.get(from))
      expect(row.get(id)).toBeGreaterThan(Math.max(...causes.map((at) => at ?? Infinity)))
    }
  })

  test('what a hand sends comes last', () => {
    const firstByHand = items.findIndex(({ how }) => how === 'pool' || how === 'hand')
    expect(items.slice(firstByHand).every(({ how }) => how === 'pool' || how === 'hand')).toBe(true)
  })
})

test('an arrow says whether the thing itself counts, or that it stayed away', () => {
  const { decisions, injects } = freeze('', leakedKey, 'full')
  const [first, second] = [must(injects[0], 'an inject'), must(injects[1], 'another')]
  const [asked, opened] = [must(decisions[0], 'a decision').id, first.id]
  const when: Condition = {
    kind: 'all',
    of: [
      { kind: 'released', inject: opened },
      { kind: 'not', of: { kind: 'made', decision: asked } },
      { kind: 'not-made-within', decision: asked, withinMs: 1 },
    ],
  }
  const inject = { ...second, release: { kind: 'conditional', when } as const }
  const scenario = { ...freeze('', leakedKey, 'full'), injects: [inject], decisions: [] }
  expect(arrowsOf(scenario)).toEqual([
    { from: opened, to: second.id, unless: false },
    { from: asked, to: second.id, unless: true },
  ])
})

test('two arrows of one lane that leave different things never touch', () =>
  seeded('test/client/screens/flow.test.ts', () => {
    const row = fc.nat({ max: 11 }).map((at) => `row-${at}`)
    const arrow = fc.record({ from: row, to: row, unless: fc.boolean() })
    const ids = Array.from({ length: 12 }, (_, at) => `row-${at}`)
    fc.assert(
      fc.property(fc.array(arrow, { maxLength: 20 }), (arrows) => {
        const laid = layArrows(
          ids,
          arrows.filter(({ from, to }) => from !== to),
        )
        for (const a of laid) {
          for (const b of laid) {
            if (a.lane !== b.lane || (a.from === b.from && a.unless === b.unless)) continue
            const [topA, endA] = [Math.min(a.fromRow, a.toRow), Math.max(a.fromRow, a.toRow)]
            const [topB, endB] = [Math.min(b.fromRow, b.toRow), Math.max(b.fromRow, b.toRow)]
            expect(endA < topB || endB < topA).toBe(true)
          }
        }
      }),
      { seed: SEED },
    )
  }))

test('the outline holds what the drawing holds, each thing under one cause at most', () => {
  for (const band of flow.bands) {
    const { roots, below } = treeOf(band.items, flow.arrows)
    const walked: string[] = []
    const walk = (item: (typeof items)[number]): void => {
      walked.push(item.id)
      for (const under of below(item)) walk(under)
    }
    for (const root of roots) walk(root)
    expect(walked.toSorted()).toEqual(band.items.map(({ id }) => id).toSorted())
  }
})
