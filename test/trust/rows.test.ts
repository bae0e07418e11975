import { expect, it } from 'vitest'
import { isWritten } from '../kit/named-test.ts'
import { MEASURED, SEEN_ELSEWHERE } from './rows.ts'

it.each(Object.entries({ ...MEASURED, ...SEEN_ELSEWHERE }))('%s: a test is written', (_, tests) => {
  expect(tests).not.toEqual([])
  expect(tests.filter((test) => !isWritten(test))).toEqual([])
})
