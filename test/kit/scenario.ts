import { stringify } from 'yaml'
import { must } from '../../shared/words/assert.ts'
import {
  scenarioSchema,
  type Scenario,
  type ScenarioDocument,
} from '../../shared/scenario/schema.ts'

type InjectDocument = ScenarioDocument['injects'][number]
type DecisionDocument = ScenarioDocument['decisions'][number]

/** The smallest scenario without errors; a fresh object each time, so a test may change any part of it. */
export function minimalScenario(): ScenarioDocument {
  return {
    format: 1,
    title: 'A key leaked',
    summary: 'A drill about a leaked key.',
    story: 'It is an ordinary afternoon.',
    company: { name: 'Example Works', about: 'Twelve people who build a search service.' },
    startsAt: '14:00',
    people: { min: 1, max: 6 },
    truth: { kind: 'incident', explanation: 'The key was in the repository for forty minutes.' },
    commander: 'commander',
    roles: [
      { id: 'commander', title: 'Incident commander', brief: 'Leads.' },
      { id: 'platform', title: 'Platform lead', brief: 'Runs the systems.' },
    ],
    ownership: [{ id: 'platform-led', title: 'Platform-led', map: ownedBy('platform') }],
    phases: {
      identification: { gate: { made: 'declare' } },
      containment: { gate: { made: 'declare' } },
      eradication: { gate: { made: 'declare' } },
      recovery: { gate: { made: 'declare' } },
    },
    personas: [{ id: 'alerts', name: 'Alerts' }],
    injects: [pageInject()],
    decisions: [declareDecision()],
    milestones: { started: '-40m', contained: { made: 'declare' }, resolved: { made: 'declare' } },
    playbook: {
      title: 'Leaked key',
      triggers: ['An alert of the code host'],
      firstActions: ['Revoke the key'],
      owners: ['Platform lead'],
      communication: ['Status page within thirty minutes'],
    },
    forms: {
      full: {
        minutes: 60,
        hotWash: 15,
        injects: [{ inject: 'first-page', at: '0s' }],
        decisions: [{ decision: 'declare', at: '2m' }],
      },
    },
  }
}

/**
 * A story of three decisions and four injects in the full form: a page at 0:00 opens `declare` (command),
 * `revoke` (isolate) opens once it is made, `tell` (customer-communication) at 20:00 on its own; one
 * inject waits for `revoke`, one sits in the pool. Gates follow the decisions.
 */
export function smallScenario(): ScenarioDocument {
  const scenario = minimalScenario()
  return {
    ...scenario,
    slots: { pager: { title: 'On-call tool', default: 'the pager' } },
    roles: [
      ...scenario.roles,
      { id: 'security', title: 'Security lead', brief: 'Reads the evidence.', else: ['platform'] },
      { id: 'communications', title: 'Communications lead', brief: 'Writes.', else: ['security'] },
    ],
    ownership: [
      {
        id: 'platform-led',
        title: 'Platform-led',
        map: {
          ...ownedBy('platform'),
          'customer-communication': 'communications',
          'notify-regulator': 'security',
        },
      },
      { id: 'security-led', title: 'Security-led', map: ownedBy(['security', 'commander']) },
    ],
    vendors: [
      { id: 'gateway', title: 'Gateway vendor', involvedWhen: { released: 'vendor-mail' } },
    ],
    evidence: [
      {
        id: 'gateway-log',
        title: 'Gateway log',
        keptWhen: { taskDone: 'keep-log' },
        lostWhen: { made: 'revoke' },
      },
    ],
    tasks: [{ id: 'keep-log', title: 'Keep the gateway log', handsOn: true }],
    cadence: { customers: { first: '30m', every: '30m' } },
    checklist: [{ id: 'key-owner-known', text: 'Every key has a named owner.', role: 'platform' }],
    flags: [{ id: 'press-called', title: 'The press has called' }],
    phases: {
      identification: { gate: { made: 'declare' }, hint: 'Declare it, or stand down.' },
      containment: { gate: { chosen: { decision: 'revoke', option: 'revoke-now' } } },
      eradication: { gate: { taskDone: 'keep-log' } },
      recovery: { gate: { updateSent: 'customers' } },
    },
    injects: [
      pageInject(),
      { ...chatInject('errors-rise'), if: { made: 'revoke' } },
      {
        ...chatInject('vendor-mail'),
        channel: 'email',
        fields: { address: 'support@gateway.example' },
      },
      { ...chatInject('second-key'), to: ['security'] },
    ],
    decisions: [declareDecision(), revokeDecision(), tellDecision()],
    milestones: {
      started: '-40m',
      contained: { chosen: { decision: 'revoke', option: 'revoke-now' } },
      resolved: { all: [{ made: 'revoke' }, { updateSent: 'customers' }] },
    },
    questions: [{ id: 'who-first', text: 'Who led first?' }],
    forms: {
      full: {
        minutes: 60,
        hotWash: 15,
        injects: [
          { inject: 'first-page', at: '0s' },
          { inject: 'errors-rise' },
          { inject: 'vendor-mail', at: '25m' },
          { inject: 'second-key', pool: true },
        ],
        decisions: [
          { decision: 'declare', with: 'first-page' },
          { decision: 'revoke', if: { made: 'declare' } },
          { decision: 'tell', at: '20m' },
        ],
      },
    },
  }
}

/** A scenario as authors write it. */
export function asYaml(scenario: object): string {
  return stringify(scenario, { aliasDuplicateObjects: false })
}

/** A scenario as the core reads it. */
export function parsed(scenario: ScenarioDocument): Scenario {
  return scenarioSchema.parse(scenario)
}

/** The written inject of this id, to change it in place. */
export function injectOf(scenario: ScenarioDocument, id: string): InjectDocument {
  return must(
    scenario.injects.find((each) => each.id === id),
    `inject ${id}`,
  )
}

/** The written decision of this id, to change it in place. */
export function decisionOf(scenario: ScenarioDocument, id: string): DecisionDocument {
  return must(
    scenario.decisions.find((each) => each.id === id),
    `decision ${id}`,
  )
}

/** The written full form, to change it in place. */
export function fullForm(scenario: ScenarioDocument) {
  return must(scenario.forms.full, 'a full form')
}

/** One role, or several, approves everything. */
export function ownedBy(role: string | string[]): ScenarioDocument['ownership'][number]['map'] {
  return {
    isolate: role,
    'customer-communication': role,
    'notify-regulator': role,
    'escalate-vendor': role,
    spend: role,
  }
}

export function chatInject(id: string): InjectDocument {
  return {
    id,
    title: 'A message',
    from: 'alerts',
    channel: 'chat',
    body: 'Errors went up a little.',
  }
}

function pageInject(): InjectDocument {
  return {
    id: 'first-page',
    title: 'Errors above the limit',
    from: 'alerts',
    channel: 'pager',
    body: 'Error rate 4 %, limit 1 %.',
    attention: 3,
  }
}

function declareDecision(): DecisionDocument {
  return {
    id: 'declare',
    title: 'Declare it?',
    question: 'Is this an incident?',
    authority: 'command',
    phase: 'identification',
    target: '3m',
    deadline: '6m',
    options: [
      { id: 'declare-now', label: 'Declare', assessment: 'strong', verdict: 'confirmed' },
      { id: 'wait-and-see', label: 'Wait', assessment: 'weak' },
    ],
  }
}

function revokeDecision(): DecisionDocument {
  return {
    id: 'revoke',
    title: 'Revoke the key?',
    question: 'Revoke the key in ${pager} now?',
    authority: 'isolate',
    phase: 'containment',
    target: '4m',
    deadline: '10m',
    weight: 2,
    options: [
      {
        id: 'revoke-now',
        label: 'Revoke now',
        assessment: 'strong',
        consequence: 'Requests fail for ten minutes.',
      },
      { id: 'stage-first', label: 'Stage a new one first', assessment: 'acceptable' },
    ],
  }
}

function tellDecision(): DecisionDocument {
  return {
    id: 'tell',
    title: 'Tell customers?',
    question: 'What do customers hear?',
    authority: 'customer-communication',
    phase: 'recovery',
    target: '5m',
    deadline: '15m',
    answer: 'free',
  }
}
