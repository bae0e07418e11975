import fc from 'fast-check'
import type { ScenarioDocument } from '../../shared/scenario/schema.ts'
import { must } from '../../shared/words/assert.ts'
import { decisionOf, fullForm, injectOf, smallScenario } from './scenario.ts'

type Written = ScenarioDocument['milestones']['contained']

const FACTS: Written[] = [
  { made: 'declare' },
  { chosen: { decision: 'revoke', option: 'revoke-now' } },
  { madeLate: 'revoke' },
  { notMadeWithin: { decision: 'declare', within: '5m' } },
  { commandHeld: true },
  { claim: { decision: 'revoke', is: ['owned'] } },
  { claim: { decision: 'declare', is: ['contested', 'absent'] } },
  { recordSet: 'trigger' },
  { recordSet: 'severity' },
  { recordComplete: true },
  { verdict: 'confirmed' },
  { severityAtLeast: 2 },
  { updateSent: 'customers' },
  { taskDone: 'keep-log' },
  { checkpointMade: 'gateway' },
  { phaseReached: 'eradication' },
  { released: 'errors-rise' },
  { flag: 'press-called' },
]

const fact = fc.constantFrom(...FACTS)
const since: fc.Arbitrary<Written> = fc.record({
  since: fact,
  atLeast: fc.constantFrom('45s', '2m'),
})
const leaf = fc.oneof({ weight: 3, arbitrary: fact }, { weight: 1, arbitrary: since })
/** A condition over what the small story has. */
export const randomCondition: fc.Arbitrary<Written> = fc.oneof(
  leaf,
  leaf.map((not): Written => ({ not })),
  fc.tuple(leaf, leaf).map((all): Written => ({ all })),
  fc.tuple(leaf, leaf).map((any): Written => ({ any })),
)

/** The small story with other conditions, owners, grace and effects. */
export const randomScenario: fc.Arbitrary<ScenarioDocument> = fc
  .record({
    contained: randomCondition,
    resolved: randomCondition,
    gate: randomCondition,
    preset: fc.nat(1),
    claimWithin: fc.constantFrom('1s', '60s', '3m'),
    truth: fc.constantFrom('incident', 'incident', 'false-alarm'),
    jump: fc.boolean(),
  })
  .map(({ contained, resolved, gate, preset, claimWithin, truth, jump }) => {
    const scenario = smallScenario()
    scenario.milestones = { started: '-40m', contained, resolved }
    scenario.phases.containment.gate = gate
    scenario.ownership = [must(scenario.ownership[preset], 'a preset')]
    scenario.truth.kind = truth
    decisionOf(scenario, 'revoke').claimWithin = claimWithin
    injectOf(scenario, 'vendor-mail').effects = [
      { unavailable: 'platform' },
      { reopen: 'identification', reason: 'It came back.' },
    ]
    if (jump) fullForm(scenario).jumps = [{ at: '15m', by: '2h' }]
    return scenario
  })
