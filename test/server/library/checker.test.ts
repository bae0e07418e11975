import { readFile } from 'node:fs/promises'
import { afterEach, expect, it } from 'vitest'
import { checkScenario } from '../../../shared/lint/check.ts'
import { LIMITS, TooOften } from '../../../server/limits.ts'
import { Checker } from '../../../server/library/checker.ts'

let checker = new Checker()
afterEach(() => {
  checker.close()
  checker = new Checker()
})

it('answers what the check itself answers', async () => {
  const text = await readFile('scenarios/leaked-key/scenario.yaml', 'utf8')
  expect(await checker.check(text)).toEqual(checkScenario(text))
  expect(await checker.check('title: 7\n')).toEqual(checkScenario('title: 7\n'))
})

it('gives up on a text that takes too long, and goes on with the next', async () => {
  checker = new Checker(1)
  const costly = await checker.check(`a: ${'[1, '.repeat(90)}${']'.repeat(90)}`)
  expect(costly).toMatchObject({ scenario: null, problems: [{ code: 'too-costly', line: 1 }] })
  checker.close()
  checker = new Checker()
  expect((await checker.check('')).problems).toHaveLength(1)
})

it('lets only so many wait', async () => {
  const texts = Array.from({ length: LIMITS.check.waiting }, (_, place) => `title: ${place}\n`)
  const checks = texts.map((text) => checker.check(text))
  expect(() => checker.check('one more')).toThrow(TooOften)
  await Promise.all(checks)
  await expect(checker.check('one more')).resolves.toHaveProperty('problems')
})
