import { expect, test } from 'vitest'
import { slotExample } from '../../../server/library/slot-example.ts'
import { parsed, smallScenario } from '../../kit/scenario.ts'

const scenario = parsed({
  ...smallScenario(),
  story: 'It is quiet.\n\nThe **on-call** phone is ${pager}, as every\nnight. Nobody looks at it.',
})

test('a slot shows in a sentence that every player reads before the start', () => {
  expect(slotExample(scenario, 'pager')).toBe('The on-call phone is ${pager}, as every night.')
})

test('what will happen is no example', () => {
  const only = parsed({ ...smallScenario(), story: 'It is quiet.' })
  expect(JSON.stringify(only.decisions)).toContain('${pager}')
  expect(slotExample(only, 'pager')).toBeNull()
})
