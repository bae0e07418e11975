import { as } from '../../../shared/words/ids.ts'
import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { leakedKey } from './home-answers.ts'

/** What set-up and the library's preview know of a scenario. */
export const leakedKeyAnswer: ScenarioAnswer = {
  slug: 'leaked-key',
  own: false,
  yaml: '',
  title: 'Leaked API keys',
  company: 'Larkfield',
  forms: leakedKey.forms,
  slots: [
    {
      name: 'pager',
      title: 'On-call tool',
      default: 'the pager',
      example: 'At 02:04 ${pager} wakes the platform engineer on call.',
    },
    {
      name: 'chat',
      title: 'Chat',
      default: 'the team chat',
      example: 'Somebody posts a screenshot in ${chat}.',
    },
    {
      name: 'codeHost',
      title: 'Code host',
      default: 'the code host',
      example: 'An alert of ${codeHost} names a mirror repository.',
    },
    {
      name: 'llmProvider',
      title: 'LLM provider',
      default: 'the model provider',
      example: 'Spend at ${llmProvider} is nine times the usual.',
    },
    { name: 'cloud', title: 'Cloud', default: 'the cloud', example: null },
    {
      name: 'statusPage',
      title: 'Status page',
      default: 'our status page',
      example: '${statusPage} still says that all is well.',
    },
  ],
  roles: [
    role('commander', 'Incident commander', []),
    role('platform', 'Platform lead', []),
    role('security', 'Security lead', ['platform']),
    role('communications', 'Communications lead', ['security']),
    role('business', 'Business owner', ['communications']),
    role('scribe', 'Scribe', ['communications']),
  ],
  commander: as('commander'),
  presets: [
    {
      id: as('platform-led'),
      title: 'Platform-led',
      about: 'Whoever runs a system may switch it off.',
      map: {
        isolate: [as('platform')],
        'customer-communication': [as('communications')],
        'notify-regulator': [as('security')],
        'escalate-vendor': [as('platform')],
        spend: [as('business')],
      },
    },
    {
      id: as('security-led'),
      title: 'Security-led',
      about: 'Security may switch off any system in an incident.',
      map: {
        isolate: [as('security')],
        'customer-communication': [as('communications')],
        'notify-regulator': [as('security')],
        'escalate-vendor': [as('security')],
        spend: [as('business')],
      },
    },
    {
      id: as('hybrid'),
      title: 'Hybrid',
      about: 'Either may switch off; money stays with the business.',
      map: {
        isolate: [as('security'), as('platform')],
        'customer-communication': [as('communications')],
        'notify-regulator': [as('business')],
        'escalate-vendor': [as('platform')],
        spend: [as('business')],
      },
    },
  ],
  checklist: [
    {
      id: 'keys-listed',
      text: 'Every key of the AI service has a named owner.',
      role: as('platform'),
    },
    { id: 'status-page', text: 'I can write on the status page.', role: as('communications') },
  ],
  people: leakedKey.people,
  problems: [],
}

function role(id: string, title: string, standIns: string[]): ScenarioAnswer['roles'][number] {
  return { id: as(id), title, brief: '', else: standIns.map((standIn) => as(standIn)) }
}
