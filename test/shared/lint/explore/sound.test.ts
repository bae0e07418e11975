import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds } from '../../../../shared/exercise/schedule/truth.ts'
import { coneOf } from '../../../../shared/lint/explore/cone.ts'
import { explore } from '../../../../shared/lint/explore/explore.ts'
import { TO_THE_ROOTS } from '../../../../shared/lint/explore/foresight.ts'
import { Model } from '../../../../shared/lint/explore/model.ts'
import { reachOf, waitsForIn } from '../../../../shared/lint/reach/reach.ts'
import type { Condition } from '../../../../shared/scenario/condition.ts'
import { freeze } from '../../../../shared/scenario/freeze.ts'
import type { FrozenScenario } from '../../../../shared/scenario/frozen.ts'
import { must } from '../../../../shared/words/assert.ts'
import { forEachMoment, randomWaits } from '../../../kit/random-waits.ts'
import { parsed } from '../../../kit/scenario.ts'
import { SEED, seeded } from '../../../kit/seed.ts'

const FILE = 'test/shared/lint/explore/sound.test.ts'

test('whatever a play comes to, the explorer has been there', () =>
  seeded(FILE, () => {
    fc.assert(
      fc.property(randomWaits, (drawn) => {
        const frozen = freeze('small', parsed(drawn.scenario), 'full')
        const maps = conditionsOf(frozen).map((condition) => {
          const cone = coneOf([condition], waitsForIn(frozen), TO_THE_ROOTS)
          const model = must(Model.of(cone, frozen), 'a model of 64 bits')
          const explored = explore(model, () => false, 1_000_000)
          expect(explored.toTheEnd).toBe(true)
          return { condition, model, explored }
        })
        forEachMoment(drawn, (team, playedMs) => {
          for (const { condition, model, explored } of maps) {
            const instant = { playedMs, timePassed: true }
            const [low, high] = model.read(team, instant)
            const where = `${JSON.stringify(condition)} at ${model.unpack(low, high).join(' ')}`
            expect(explored.states.indexOf(low, high), where).toBeGreaterThanOrEqual(0)
            const isTrue = model.test(condition)(model.unpack(low, high))
            expect(isTrue, where).toBe(holds(condition, team, instant))
          }
        })
      }),
      { seed: SEED, numRuns: 60 },
    )
  }))

test('what becomes true in a play was never called impossible', () =>
  seeded(FILE, () => {
    fc.assert(
      fc.property(randomWaits, (drawn) => {
        const frozen = freeze('small', parsed(drawn.scenario), 'full')
        const reach = reachOf(frozen)
        const conditions = conditionsOf(frozen)
        const never = conditions.filter((condition) => !reach.canBeTrue(condition))
        const impossible = reach.impossible.map(({ id }) => id)
        forEachMoment(drawn, (team, playedMs) => {
          const instant = { playedMs, timePassed: true }
          expect(never.filter((condition) => holds(condition, team, instant))).toEqual([])
          const come = [
            ...team.injects.released.keys(),
            ...team.decisions.opened.map(({ id }) => id),
          ]
          expect(impossible.filter((id) => come.some((each) => each === id))).toEqual([])
        })
      }),
      { seed: SEED, numRuns: 100 },
    )
  }))

function conditionsOf({ phases, milestones, injects, decisions }: FrozenScenario): Condition[] {
  return [
    ...Object.values(phases).map(({ gate }) => gate),
    milestones.contained,
    milestones.resolved,
    ...injects.flatMap(({ release }) => (release.kind === 'conditional' ? release.when : [])),
    ...decisions.flatMap(({ opening }) => (opening.kind === 'conditional' ? opening.when : [])),
  ]
}
