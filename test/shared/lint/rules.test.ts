import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkScenario } from '../../../shared/lint/check.ts'
import { RULES } from '../../../shared/lint/rules.ts'
import type { ScenarioDocument } from '../../../shared/scenario/schema.ts'
import {
  asYaml,
  chatInject,
  decisionOf,
  fullForm,
  injectOf,
  minimalScenario,
  smallScenario,
} from '../../kit/scenario.ts'

type Spoil = (scenario: ScenarioDocument) => void

/** For each kind of finding, a way to bring it about in the small scenario. */
const SPOILED: Record<string, Spoil> = {
  'duplicate-id': (s) => void s.tasks?.push({ id: 'tell', title: 'Look' }),
  'reserved-id': (s) => void s.tasks?.push({ id: 'task-2', title: 'Look' }),
  'unknown-reference': (s) => void (injectOf(s, 'errors-rise').from = 'alertz'),
  'unknown-slot': (s) => void (s.story = 'Look at ${pagr}.'),
  'slot-default': (s) => void (s.slots = { pager: { title: 'Pager', default: '${pager}' } }),
  'control-character': (s) => void (s.story = 'Red \u001b[31m alert.'),
  'people-range': (s) => void (s.people = { min: 6, max: 2 }),
  'stand-ins': (s) =>
    void s.roles.push({ id: 'scribe', title: 'Scribe', brief: 'Writes.', else: ['scribe'] }),
  'options-or-answer': (s) => void delete decisionOf(s, 'tell').answer,
  'decision-times': (s) => void (decisionOf(s, 'revoke').deadline = '4m'),
  'reopened-phase': (s) =>
    void (injectOf(s, 'errors-rise').effects = [{ reopen: 'preparation', reason: 'Again.' }]),
  'ragged-table': (s) =>
    void (injectOf(s, 'errors-rise').attachments = [
      { title: 'Keys', table: { columns: ['a', 'b'], rows: [['1']] } },
    ]),
  'empty-panel': (s) => void Object.assign(injectOf(s, 'errors-rise'), { channel: 'dashboard' }),
  'too-many-words': (s) => void (injectOf(s, 'errors-rise').body = 'word '.repeat(41)),
  'no-form': (s) => void (s.forms = {}),
  'in-no-form': (s) => void s.injects.push(chatInject('forgotten')),
  'listed-twice': (s) => void fullForm(s).injects.push({ inject: 'first-page', at: '9m' }),
  'row-time': (s) => void (fullForm(s).injects[2] = { inject: 'vendor-mail' }),
  'never-happens': (s) =>
    void (fullForm(s).injects[2] = {
      inject: 'vendor-mail',
      if: { phaseReached: 'lessons-learned' },
    }),
  'circular-wait': (s) => {
    fullForm(s).injects[2] = { inject: 'vendor-mail', if: { made: 'tell' } }
    fullForm(s).decisions[2] = { decision: 'tell', with: 'vendor-mail' }
  },
  'goal-never': (s) => void (s.milestones.resolved = { phaseReached: 'lessons-learned' }),
  'goal-not-in-form': (s) => {
    s.forms.short = { ...fullForm(minimalScenario()), minutes: 15, hotWash: 5 }
  },
  'never-true': (s) =>
    void s.vendors?.push({
      id: 'late-vendor',
      title: 'Late',
      involvedWhen: { phaseReached: 'lessons-learned' },
    }),
  'after-end': (s) => void (fullForm(s).injects[2] = { inject: 'vendor-mail', at: '61m' }),
  'inside-jump': (s) => void (fullForm(s).jumps = [{ at: '24m', by: '1h' }]),
  'jump-row': (s) => void (fullForm(s).jumps = [{ at: '30m', by: '0s' }]),
  'opens-with-pool': (s) =>
    void (fullForm(s).decisions[2] = { decision: 'tell', with: 'second-key' }),
  'deadline-after-end': (s) => void (fullForm(s).decisions[2] = { decision: 'tell', at: '50m' }),
  'target-short': (s) =>
    void (fullForm(s).decisions[2] = { decision: 'tell', at: '20m', target: '90s' }),
  'form-size': (s) => void (fullForm(s).minutes = 50),
  'pace-team': (s) => crowd(s, ['0s', '20s', '40s', '60s']),
  'pace-role': (s) => crowd(s, ['10m', '11m', '12m']),
  'pages-too-close': (s) => {
    injectOf(s, 'vendor-mail').attention = 3
    fullForm(s).injects[2] = { inject: 'vendor-mail', at: '9m' }
  },
  'too-many-pages': (s) => void (injectOf(s, 'vendor-mail').attention = 3),
}

/** What the small story has of itself: it is short of injects, and one option leads nowhere. */
const ITS_OWN = ['form-size', 'dead-end']

function crowd(scenario: ScenarioDocument, times: string[]): void {
  for (const [index, at] of times.entries()) {
    scenario.injects.push(chatInject(`extra-${index}`))
    fullForm(scenario).injects.push({ inject: `extra-${index}`, at })
  }
}

test.each(RULES)('$code is found where it is, and not in a good scenario', ({ code, severity }) => {
  const spoil = SPOILED[code]
  const scenario = smallScenario()
  if (!ITS_OWN.includes(code)) expect(codesOf(scenario)).not.toContain(code)
  spoil?.(scenario)
  const { problems } = checkScenario(asYaml(scenario))
  const found = problems.find((problem) => problem.code === code)
  expect(found).toMatchObject({ severity, code })
  expect(found?.sentence).toMatch(/[.?]$/)
})

test('the registry has exactly the files of the folder', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../shared/lint/rules'))
  expect(RULES.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort())
})

test('a good scenario has no errors', () => {
  expect(errorsOf(minimalScenario())).toEqual([])
  expect(errorsOf(smallScenario())).toEqual([])
})

test('a leaf that names something left out is false, so not over it is true', () => {
  const scenario = smallScenario()
  scenario.forms.short = {
    minutes: 15,
    hotWash: 5,
    injects: [
      { inject: 'first-page', at: '0s' },
      { inject: 'errors-rise', if: { not: { made: 'revoke' } } },
    ],
    decisions: [{ decision: 'declare', at: '1m' }],
  }
  expect(errorsOf(scenario)).toEqual([])
})

test('what waits behind a circle is not reported besides it', () => {
  const scenario = smallScenario()
  fullForm(scenario).decisions[0] = { decision: 'declare', if: { made: 'declare' } }
  expect(errorsOf(scenario)).toEqual(['circular-wait'])
})

function codesOf(scenario: ScenarioDocument): string[] {
  return checkScenario(asYaml(scenario)).problems.map(({ code }) => code)
}

function errorsOf(scenario: ScenarioDocument): string[] {
  return checkScenario(asYaml(scenario)).problems.flatMap(({ code, severity }) =>
    severity === 'error' ? code : [],
  )
}
