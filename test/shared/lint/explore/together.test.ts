import { expect, test } from 'vitest'
import { checkScenario } from '../../../../shared/lint/check.ts'
import { waysOf } from '../../../../shared/lint/explore/ways.ts'
import type { ScenarioDocument } from '../../../../shared/scenario/schema.ts'
import { asYaml, chatInject, fullForm, smallScenario } from '../../../kit/scenario.ts'

type Written = ScenarioDocument['milestones']['contained']

const NOW: Written = { chosen: { decision: 'revoke', option: 'revoke-now' } }
const STAGED: Written = { chosen: { decision: 'revoke', option: 'stage-first' } }

/** What nobody can bring about, though each part can be. */
const IMPOSSIBLE: [why: string, condition: Written][] = [
  ['a decision is first made one way only', { all: [NOW, STAGED] }],
  ['what was made stays made', { all: [{ made: 'revoke' }, { not: { made: 'revoke' } }] }],
  ['a branch needs its cause', { all: [{ released: 'errors-rise' }, { not: { made: 'revoke' } }] }],
  ['a decision opens after another', { all: [{ made: 'revoke' }, { not: { made: 'declare' } }] }],
  ['also deep inside', { all: [{ any: [NOW, STAGED] }, { not: { any: [NOW, STAGED] } }] }],
  ['the record has one verdict', { all: [{ verdict: 'confirmed' }, { verdict: 'stood-down' }] }],
  ['a complete record has a verdict', { all: [{ recordComplete: true }, { verdict: 'open' }] }],
  [
    'severity 1 is also 2 or worse',
    { all: [{ severityAtLeast: 1 }, { not: { severityAtLeast: 2 } }] },
  ],
  [
    'an item of the checklist has one answer',
    {
      all: [
        { checklist: { item: 'key-owner-known', is: 'yes' } },
        { checklist: { item: 'key-owner-known', is: ['no', 'unknown'] } },
      ],
    },
  ],
  [
    'an open claim is of a decision that was not made',
    { all: [{ claim: { decision: 'revoke', is: 'owned' } }, NOW] },
  ],
  [
    'who made it within five minutes made it within six',
    {
      all: [
        { notMadeWithin: { decision: 'revoke', within: '6m' } },
        { not: { notMadeWithin: { decision: 'revoke', within: '5m' } } },
      ],
    },
  ],
  [
    'who made it late let the target pass',
    {
      all: [
        { madeLate: 'revoke' },
        { not: { notMadeWithin: { decision: 'revoke', within: '4m' } } },
      ],
    },
  ],
  [
    'ten minutes ago is also two minutes ago',
    {
      all: [
        { since: { made: 'revoke' }, atLeast: '10m' },
        { not: { since: { made: 'revoke' }, atLeast: '2m' } },
      ],
    },
  ],
  [
    'later phases come later',
    { all: [{ phaseReached: 'recovery' }, { not: { phaseReached: 'eradication' } }] },
  ],
]

test.each(IMPOSSIBLE)('%s', (_why, condition) => {
  expect(codesWith(condition)).toContain('never-happens')
})

/** What looks odd and can be brought about all the same. */
const POSSIBLE: [why: string, condition: Written][] = [
  ['one branch and not the other', { all: [NOW, { not: STAGED }] }],
  [
    'a phase entered by hand',
    { all: [{ phaseReached: 'containment' }, { not: { made: 'declare' } }] },
  ],
  [
    'an inject taken off the list',
    { all: [{ made: 'revoke' }, { not: { released: 'errors-rise' } }] },
  ],
  [
    'late, and not made within the target',
    { all: [{ madeLate: 'revoke' }, { notMadeWithin: { decision: 'revoke', within: '4m' } }] },
  ],
  ['a flag that was lowered', { all: [{ not: { flag: 'press-called' } }, { made: 'revoke' }] }],
  ['one of two ways', { any: [{ all: [NOW, STAGED] }, { all: [NOW, { made: 'declare' }] }] }],
]

test.each(POSSIBLE)('possible: %s', (_why, condition) => {
  expect(codesWith(condition)).not.toContain('never-happens')
})

test('what follows from the impossible is impossible too, and gates and milestones are', () => {
  const scenario = smallScenario()
  waiting(scenario, { all: [NOW, STAGED] })
  scenario.milestones.resolved = { released: 'odd' }
  scenario.phases.recovery.gate = { all: [{ made: 'tell' }, NOW, STAGED] }
  const codes = codesOf(scenario)
  expect(codes.filter((code) => code === 'goal-never')).toHaveLength(2)
  expect(codes.filter((code) => code === 'never-happens')).toHaveLength(1)
})

test('ways are those of the condition, made one by one', () => {
  const flag = (name: string) => ({ kind: 'flag', flag: name }) as never
  const ways = waysOf({
    kind: 'all',
    of: [
      { kind: 'any', of: [flag('a'), flag('b')] },
      { kind: 'not', of: { kind: 'all', of: [flag('c'), { kind: 'never' }] } },
    ],
  })
  expect([...ways]).toEqual([
    [flag('a'), { kind: 'not', of: flag('c') }],
    [flag('a')],
    [flag('b'), { kind: 'not', of: flag('c') }],
    [flag('b')],
  ])
})

test('a condition of very many parts is not followed for ever, and nothing is said of it', () => {
  const any: Written = { any: [NOW, STAGED, { made: 'declare' }, { made: 'tell' }] }
  const condition: Written = {
    all: [...Array.from({ length: 40 }, () => any), NOW, { not: { made: 'revoke' } }],
  }
  expect(codesWith(condition)).not.toContain('never-happens')
})

function codesWith(condition: Written): string[] {
  const scenario = smallScenario()
  waiting(scenario, condition)
  return codesOf(scenario)
}

function waiting(scenario: ScenarioDocument, condition: Written): void {
  scenario.injects.push(chatInject('odd'))
  fullForm(scenario).injects.push({ inject: 'odd', if: condition })
}

function codesOf(scenario: ScenarioDocument): string[] {
  return checkScenario(asYaml(scenario)).problems.map(({ code }) => code)
}
