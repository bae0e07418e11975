import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds } from '../../../../shared/exercise/schedule/truth.ts'
import { checkScenario } from '../../../../shared/lint/check.ts'
import { coneOf } from '../../../../shared/lint/explore/cone.ts'
import { deadEndOf, leadsTo } from '../../../../shared/lint/explore/dead-end.ts'
import { explore, pathTo } from '../../../../shared/lint/explore/explore.ts'
import { TO_THE_ROOTS } from '../../../../shared/lint/explore/foresight.ts'
import { Model } from '../../../../shared/lint/explore/model.ts'
import { replay } from '../../../../shared/lint/explore/replay.ts'
import type { Variable } from '../../../../shared/lint/explore/variable.ts'
import { waitsForIn } from '../../../../shared/lint/reach/reach.ts'
import { freeze } from '../../../../shared/scenario/freeze.ts'
import type { FrozenScenario } from '../../../../shared/scenario/frozen.ts'
import type { ScenarioDocument } from '../../../../shared/scenario/schema.ts'
import { must } from '../../../../shared/words/assert.ts'
import { forEachMoment, randomWaits } from '../../../kit/random-waits.ts'
import { asYaml, fullForm, parsed, smallScenario } from '../../../kit/scenario.ts'
import { SEED, seeded } from '../../../kit/seed.ts'

const FILE = 'test/shared/lint/explore/dead-end.test.ts'

type Gate = ScenarioDocument['phases']['containment']['gate']

test('says by which way a team gets stuck, and in which phase', () => {
  const { problems } = checkScenario(asYaml(smallScenario()))
  expect(problems.filter(({ code }) => code === 'dead-end')).toMatchObject([
    {
      severity: 'warning',
      sentence:
        'In the full form only the facilitator can lead the team out of containment after `first-page` > `declare made` > `revoke: stage-first`: let its gate also open for something that can still happen.',
    },
  ])
})

test('a gate with another way has no dead end', () => {
  const now: Gate = { chosen: { decision: 'revoke', option: 'revoke-now' } }
  expect(endsWith({ any: [now, { taskDone: 'keep-log' }] })).toBeNull()
  expect(endsWith({ any: [now, { flag: 'press-called' }] })).toBeNull()
  expect(endsWith({ made: 'revoke' })).toBeNull()
})

test('a gate may close for ever behind what waits for something else', () => {
  expect(
    endsWith({ all: [{ taskDone: 'keep-log' }, { not: { released: 'errors-rise' } }] }),
  ).toEqual(['first-page', 'declare made', 'revoke made', 'errors-rise'])
})

test('an answer of the checklist can be the dead end', () => {
  expect(endsWith({ checklist: { item: 'key-owner-known', is: 'yes' } })).toEqual([
    'key-owner-known: no',
  ])
})

test('time that lets a gate open again is waited for', () => {
  const open: Gate = {
    any: [{ not: { made: 'revoke' } }, { since: { made: 'revoke' }, atLeast: '5m' }],
  }
  expect(endsWith({ all: [open, { taskDone: 'keep-log' }] })).toBeNull()
})

test('nothing is said of a scenario with errors', () => {
  const scenario = smallScenario()
  scenario.people = { min: 6, max: 2 }
  const { problems } = checkScenario(asYaml(scenario))
  expect(problems.map(({ code }) => code)).not.toContain('dead-end')
})

test('a way that real play does not go is not reported', () => {
  // Only where the first page was left out would the inject come, and shut the gate.
  const scenario = smallScenario()
  scenario.phases.containment.gate = {
    all: [{ taskDone: 'keep-log' }, { not: { released: 'errors-rise' } }],
  }
  fullForm(scenario).injects[1] = {
    inject: 'errors-rise',
    if: { all: [{ released: 'vendor-mail' }, { not: { released: 'first-page' } }] },
  }
  expect(deadEndOf(freeze('small', parsed(scenario), 'full'), 'containment')).toBeNull()
})

test('out of a dead end no random play leads', () =>
  seeded(FILE, () => {
    let ends = 0
    fc.assert(
      fc.property(randomWaits, (drawn) => {
        const frozen = freeze('small', parsed(drawn.scenario), 'full')
        const { gate } = frozen.phases.containment
        const { model, explored } = explored64(frozen)
        const open = leadsTo(model, explored, model.test(gate))
        const stuck = new Set<string>()
        forEachMoment(drawn, (team, playedMs) => {
          const instant = { playedMs, timePassed: true }
          if (stuck.has(team.id)) expect(holds(gate, team, instant)).toBe(false)
          if (open[explored.states.indexOf(...model.read(team, instant))] !== 0) return
          stuck.add(team.id)
          ends += 1
        })
      }),
      { seed: SEED, numRuns: 100 },
    )
    expect(ends).toBeGreaterThan(0)
  }))

test('a path that real play goes ends where the model says, or further on', () =>
  seeded(FILE, () => {
    let played = 0
    fc.assert(
      fc.property(randomWaits, fc.nat(), (drawn, place) => {
        const frozen = freeze('small', parsed(drawn.scenario), 'full')
        const { model, explored } = explored64(frozen)
        const index = place % explored.states.count
        const end = replay(frozen, model, pathTo(model, explored, index))
        if (!end) return
        played += 1
        const real = model.read(end.team, end.instant)
        expect(explored.states.indexOf(...real)).toBeGreaterThanOrEqual(0)
        const [asked, became] = [pathTo(model, explored, index).at(-1), model.unpack(...real)]
        // Something else may have gone on meanwhile, which on the model's path waited; nothing went back.
        for (const [at, variable] of model.variables.entries())
          expect(onwardFrom(variable, asked?.[at] ?? 0)).toContain(became[at] ?? 0)
      }),
      { seed: SEED, numRuns: 60 },
    )
    expect(played).toBeGreaterThan(0)
  }))

/** The values that one variable can come to by its own moves, whatever they wait for. */
function onwardFrom(variable: Variable, value: number): number[] {
  const found = [value]
  for (const each of found)
    found.push(...variable.moves(each).flatMap(({ to }) => (found.includes(to) ? [] : [to])))
  return found
}

function explored64(frozen: FrozenScenario) {
  const cone = coneOf([frozen.phases.containment.gate], waitsForIn(frozen), TO_THE_ROOTS)
  const model = must(Model.of(cone, frozen), 'a model of 64 bits')
  return { model, explored: explore(model, () => false, 1_000_000) }
}

function endsWith(gate: Gate): string[] | null {
  const scenario = smallScenario()
  scenario.phases.containment.gate = gate
  fullForm(scenario).injects[3] = { inject: 'second-key', hand: 'When it is quiet.' }
  return deadEndOf(freeze('small', parsed(scenario), 'full'), 'containment')
}
