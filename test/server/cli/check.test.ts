import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from '../../../server/cli/check.ts'
import { asYaml, minimalScenario } from '../../kit/scenario.ts'

let folder = ''
let out = ''
let err = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotwash-check-'))
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(console, 'error').mockImplementation((text) => {
    err += String(text)
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function scenario(slug: string, yaml: string): Promise<string> {
  await mkdir(join(folder, slug), { recursive: true })
  const path = join(folder, slug, 'scenario.yaml')
  await writeFile(path, yaml)
  return path
}

test('a good scenario is 0, its warnings count only with --strict', async () => {
  const path = await scenario('good', asYaml(minimalScenario()))
  expect(await run([path])).toBe(0)
  expect(out).toMatch(/^\S+scenario\.yaml:\d+:\d+ warning form-size The full form /)
  expect(await run([path, '--strict'])).toBe(1)
})

test('without a problem stdout stays empty, and a person is told all the same', async () => {
  expect(await run([join(import.meta.dirname, '../../../scenarios')])).toBe(0)
  expect(out.trim()).toBe('')
  expect(err).toMatch(/^\d+ scenarios, nothing to put right\.$/)
})

test('a folder of scenarios gives one line a problem, by path, line and column', async () => {
  const b = await scenario('b', '')
  const a = await scenario('a', asYaml(minimalScenario()).replace('from: alerts', 'from: alertz'))
  expect(await run([folder])).toBe(1)
  const lines = out.trim().split('\n')
  expect(lines[0]).toContain(`${a}:`)
  expect(
    lines.some((line) => line.includes(' error unknown-reference There is no persona `alertz`')),
  ).toBe(true)
  expect(lines.at(-1)).toBe(`${b}:1:1 error empty-file The file is empty: begin with format: 1.`)
})

test('--json is one object', async () => {
  const path = await scenario('empty', '')
  expect(await run(['--json', path])).toBe(1)
  expect(JSON.parse(out)).toEqual({
    problems: [
      {
        path,
        line: 1,
        column: 1,
        severity: 'error',
        code: 'empty-file',
        sentence: 'The file is empty: begin with format: 1.',
      },
    ],
  })
})

test.each([
  ['an unknown flag', ['--foo'], 'Unknown flag --foo'],
  ['no path', [], 'Name at least one scenario'],
  ['a missing file', ['/nowhere/at-all'], '/nowhere/at-all does not exist'],
  ['a value for a switch', ['--json=1', '.'], '--json takes no value'],
])('%s is 2 with a sentence on stderr', async (_, args, sentence) => {
  expect(await run(args)).toBe(2)
  expect(err).toContain(sentence)
  expect(out).toBe('')
})

test('a folder without scenarios is 2', async () => {
  expect(await run([folder])).toBe(2)
  expect(err).toContain('holds no scenario.yaml')
})

test('--help is 0', async () => {
  expect(await run(['--help'])).toBe(0)
  expect(out).toContain('Usage: hotwash check PATH')
})
