import { readFile } from 'node:fs/promises'
import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it, vi } from 'vitest'
import { checkScenario } from '../../../shared/lint/check.ts'
import { LIMITS, TooOften } from '../../../server/limits.ts'
import { Checker } from '../../../server/library/checker.ts'

vi.mock('node:child_process', { spy: true })

let checker = new Checker()
afterEach(() => {
  checker.close()
  checker = new Checker()
})

it('answers what the check itself answers', async () => {
  const yaml = await readFile('scenarios/leaked-key/scenario.yaml', 'utf8')
  expect(await checker.check(yaml)).toEqual(checkScenario(yaml))
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
  const checks = texts.map((each) => checker.check(each))
  expect(() => checker.check('one more')).toThrow(TooOften)
  await Promise.all(checks)
  await expect(checker.check('one more')).resolves.toHaveProperty('problems')
})

it('checks in a process that gets only so much memory', async () => {
  await checker.check('')
  const [, , options] = vi.mocked(fork).mock.lastCall ?? []
  expect(await megabytesKept(options?.execArgv ?? [])).toBeLessThan(LIMITS.check.megabytes)
})

/** How many megabytes a process with these settings kept before it was ended for keeping more and more. */
async function megabytesKept(settings: string[]): Promise<number> {
  const hoards = 'for (const all = [];;) all.push(Array(131072).fill(0.5)), console.log(all.length)'
  const hoarder = spawn(process.execPath, [...settings, '-e', hoards])
  const [said] = await Promise.all([text(hoarder.stdout), once(hoarder, 'exit')])
  return Number(said.trimEnd().split('\n').at(-1))
}

it('remembers what was checked last, and only so much of it', async () => {
  const first = checker.check('title: first')
  await first
  expect(checker.check('title: first')).toBe(first)
  for (let count = 1; count <= LIMITS.memory.checkedScenarios; count += 1)
    await checker.check(`title: ${count}`)
  expect(checker.check('title: first')).not.toBe(first)
})
