import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildWhatIsStale } from '../../server/build.mjs'
import { must } from '../../shared/words/assert.ts'

const CLIENT = join(import.meta.dirname, '../../dist/client')
/** What a mid phone on 4G has in two seconds. */
const MOST_BYTES = 180 * 1024

interface Chunk {
  file: string
  name?: string
  imports?: string[]
}
let manifest: Record<string, Chunk>

beforeAll(() => {
  expect(buildWhatIsStale()).toBe(true)
  const written = readFileSync(join(CLIENT, '.vite/manifest.json'), 'utf8')
  manifest = JSON.parse(written) as Record<string, Chunk>
})

const read = (file: string) => readFileSync(join(CLIENT, file))

/** Every script that has to be there before this screen is drawn. */
function scriptsOf(screen: string): string[] {
  const key = Object.keys(manifest).find(
    (each) => manifest[each]?.name === screen && manifest[each]?.file.endsWith('.js'),
  )
  const needed = new Set(['index.html', must(key, `a chunk named ${screen}`)])
  for (const each of needed) manifest[each]?.imports?.forEach((more) => needed.add(more))
  return [...needed].map((each) => must(manifest[each], each).file)
}

test('a player’s page weighs at most 180 KB of compressed script', () => {
  const scripts = scriptsOf('player-screen')
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(read(file)).length, 0)
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
  // Where a chunk was missed, the rest would weigh next to nothing.
  expect(bytes).toBeGreaterThan(100 * 1024)
})

/** Words that a package's code holds and that stay as they are when it is made small. */
const MARKS = { zod: '_zod', xstate: 'xstate.', yaml: 'YAMLParseError', codemirror: 'cm-editor' }

test.each(Object.entries(MARKS))('%s is on no page of a seat', (_name, mark) => {
  const seat = ['player-screen', 'lobby-screen', 'hotwash-screen', 'join-screen'].flatMap(scriptsOf)
  expect(seat.filter((file) => read(file).includes(mark))).toEqual([])
})

test.each([
  ['zod', 'zod/v4/core'],
  ['xstate', 'xstate/dist'],
  ['yaml', 'yaml/dist'],
  ['codemirror', '@codemirror/view/dist'],
] as const)('the mark of %s is really in its code', (name, folder) => {
  const home = join(import.meta.dirname, '../../node_modules', folder)
  expect(existsSync(home)).toBe(true)
  const files = readdirSync(home).filter((file) => /\.[cm]?js$/.test(file))
  expect(files.some((file) => readFileSync(join(home, file)).includes(MARKS[name]))).toBe(true)
})
