import { freeze } from '../../../shared/scenario/freeze.ts'
import type { FrozenScenario } from '../../../shared/scenario/frozen.ts'
import type { ScenarioDocument } from '../../../shared/scenario/schema.ts'
import { chatInject, decisionOf, fullForm, parsed, smallScenario } from '../../kit/scenario.ts'
import { mark } from './promises/marks.ts'

/** The small scenario in a hurry: minutes are seconds, and every secret of its author is marked. */
export function stormScenario(): FrozenScenario {
  const written = smallScenario()
  written.injects.push(
    { ...chatInject('second-page'), attention: 3, to: ['platform'] },
    { ...chatInject('platform-away'), effects: [{ unavailable: 'platform' }] },
    { ...chatInject('platform-back'), effects: [{ available: 'platform' }] },
    { ...chatInject('after-a-while'), if: { since: { made: 'declare' }, atLeast: '6s' } },
  )
  hurry(written)
  for (const inject of written.injects) {
    inject.title = `${inject.title} ${mark('inject', inject.id)}`
    inject.body = `${inject.body} ${mark('inject', inject.id)}`
    inject.coaching = `Watch ${mark('secret', 'coaching')}`
    inject.expect = `A claim ${mark('secret', 'expect')}`
  }
  written.truth.explanation += ` ${mark('secret', 'truth')}`
  return freeze('small', parsed(written), 'full')
}

function hurry(written: ScenarioDocument): void {
  Object.assign(decisionOf(written, 'declare'), {
    target: '8s',
    deadline: '15s',
    claimWithin: '3s',
  })
  Object.assign(decisionOf(written, 'revoke'), {
    target: '10s',
    deadline: '18s',
    claimWithin: '4s',
  })
  Object.assign(decisionOf(written, 'tell'), { target: '9s', deadline: '12s', claimWithin: '3s' })
  Object.assign(fullForm(written), {
    minutes: 2,
    injects: [
      { inject: 'first-page', at: '1s' },
      { inject: 'errors-rise' },
      { inject: 'vendor-mail', at: '20s' },
      { inject: 'second-key', pool: true },
      { inject: 'second-page', at: '30s' },
      { inject: 'platform-away', at: '40s' },
      { inject: 'platform-back', at: '55s' },
      { inject: 'after-a-while' },
    ],
    decisions: [
      { decision: 'declare', with: 'first-page' },
      { decision: 'revoke', if: { made: 'declare' } },
      { decision: 'tell', at: '15s' },
    ],
  })
}
