import type { ScenarioDocument } from '../../../shared/scenario/schema.ts'
import { chatInject, decisionOf, fullForm } from '../../kit/scenario.ts'

/** Adds to the story a text in every place that an author can fill, and news for a few only. */
export function toldInFull(scenario: ScenarioDocument): ScenarioDocument {
  const form = fullForm(scenario)
  scenario.systems = [{ id: 'search', title: 'Search', about: 'What customers use.' }]
  scenario.personas.push({ id: 'caller', name: 'Caller', about: 'Wants to know.' })
  scenario.personas.push({ id: 'nobody', name: 'Not heard of', about: 'In no news.' })
  scenario.questions = [{ id: 'who-first', text: 'Who led first?', about: 'Ask twice.' }]
  scenario.commandQuestion = 'Who led?'
  for (const phase of Object.values(scenario.phases)) phase.hint = 'A hint.'
  scenario.injects.push(
    { ...chatInject('to-two'), from: 'caller', to: ['platform', 'communications'] },
    { ...chatInject('by-hand'), to: ['commander'] },
    { ...chatInject('too-late'), from: 'caller' },
    { ...chatInject('in-pool') },
    { ...chatInject('if-flagged'), if: { flag: 'press-called' } },
  )
  form.injects.push(
    { inject: 'to-two', at: '90s' },
    { inject: 'by-hand', hand: 'When they ask.' },
    { inject: 'too-late', at: '5h' },
    { inject: 'in-pool', pool: true },
    { inject: 'if-flagged' },
  )
  for (const inject of scenario.injects) {
    inject.coaching = 'Ask them.'
    inject.readAloud = 'Read this.'
    inject.expect = 'They claim it.'
    inject.redHerring = 'It is nothing.'
    inject.attachments = [
      { title: 'A file', text: 'Lines.' },
      { title: 'A table', table: { columns: ['What'], rows: [['That']] } },
    ]
  }
  const { authority, phase, target, deadline } = decisionOf(scenario, 'tell')
  const later = { authority, phase, target, deadline, answer: 'free' as const }
  scenario.decisions.push({
    ...later,
    id: 'too-late-asked',
    title: 'Later?',
    question: 'And then?',
  })
  form.decisions.push({ decision: 'too-late-asked', at: '5h' })
  for (const decision of scenario.decisions) {
    decision.coaching = 'Wait.'
    decision.ask = 'Who owned it?'
    for (const option of decision.options ?? []) {
      option.debrief = 'That was it.'
      option.consequence = 'This happens.'
      option.update = { audience: 'customers', text: 'We are on it.' }
    }
  }
  form.jumps = [{ at: '15m', by: '2h', say: 'Two hours later.' }]
  return scenario
}
