import type { ScenarioDocument } from '../../../shared/scenario/schema.ts'
import { chatInject, decisionOf, fullForm } from '../../kit/scenario.ts'

/** How ids of what a twin has more begin. */
export const ADDED = 'added-'

const NEVER = { since: { commandHeld: true }, atLeast: '9h' } as const
const GRADES = { strong: 'weak', weak: 'acceptable', acceptable: 'strong' } as const

/** Another truth, other grades, weights and milestones, and more to come: all of it hidden in play. */
export function otherwise(scenario: ScenarioDocument): ScenarioDocument {
  const twin = structuredClone(scenario)
  const form = fullForm(twin)
  twin.truth = {
    kind: twin.truth.kind === 'incident' ? 'false-alarm' : 'incident',
    explanation: 'It was otherwise.',
  }
  twin.milestones = { started: '-3m', contained: NEVER, resolved: NEVER }
  twin.evidence = []
  twin.commandQuestion = 'Who did?'
  twin.flags?.push({ id: `${ADDED}flag`, title: 'One more' })
  twin.personas.push({ id: `${ADDED}persona`, name: 'One more' })
  for (const vendor of twin.vendors ?? []) vendor.involvedWhen = NEVER
  for (const { options = [], ...decision } of twin.decisions) {
    decision.coaching = 'Otherwise.'
    for (const option of options) {
      option.assessment = option.assessment && GRADES[option.assessment]
      option.debrief = 'Otherwise.'
    }
  }
  for (const decision of twin.decisions) decision.weight = 7
  for (const inject of twin.injects) {
    delete inject.coaching
    inject.expect = 'Otherwise.'
  }
  addMore(twin, form)
  return twin
}

function addMore(twin: ScenarioDocument, form: ReturnType<typeof fullForm>): void {
  for (const each of ['one', 'two'])
    for (const how of [{ pool: true as const }, { at: '7h' }, { hand: 'Later.' }]) {
      const id = `${ADDED}${each}-${Object.keys(how)[0] ?? ''}`
      twin.injects.push({ ...chatInject(id), from: `${ADDED}persona` })
      form.injects.push({ inject: id, ...how })
    }
  const [like] = twin.decisions
  const { authority, phase, target, deadline } = like ?? decisionOf(twin, 'declare')
  const later = { authority, phase, target, deadline, answer: 'free' as const }
  twin.decisions.push({ ...later, id: `${ADDED}decision`, title: 'More?', question: 'More?' })
  form.decisions.push({ decision: `${ADDED}decision`, at: '8h' })
}
