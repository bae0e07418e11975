import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { areUntouched, sourcesIn } from '../../server/sources.mjs'

const HOME = join(import.meta.dirname, '../..')

let folder: string
beforeEach(() => {
  mkdirSync(join(HOME, 'test/.output'), { recursive: true })
  folder = mkdtempSync(join(HOME, 'test/.output/sources-'))
  mkdirSync(join(folder, 'inner'))
  write('inner/one.ts', 'one')
  untilTimeGoesOn()
})
afterEach(() => rmSync(folder, { recursive: true }))

it('what was left alone is untouched', () => {
  expect(areUntouched(sources())).toBe(true)
})

it.each([
  ['edited', () => write('inner/one.ts', 'two')],
  ['added', () => write('inner/two.ts', '')],
  ['deleted', () => rmSync(join(folder, 'inner/one.ts'))],
])('a file that was %s is noticed, and is other contents', (_what, change) => {
  const before = sources()
  change()
  expect(areUntouched(before)).toBe(false)
  expect(sources().contents).not.toBe(before.contents)
})

it('a file whose time was set back is noticed all the same', () => {
  const file = join(folder, 'inner/one.ts')
  utimesSync(file, 1, 1)
  untilTimeGoesOn()
  const before = sources()
  write('inner/one.ts', 'two')
  utimesSync(file, 1, 1)
  expect(areUntouched(before)).toBe(false)
})

it('what was written again is touched, and is the same contents', () => {
  const before = sources()
  write('inner/one.ts', 'one')
  expect(areUntouched(before)).toBe(false)
  expect(sources().contents).toBe(before.contents)
})

function sources() {
  return sourcesIn([], [join('test/.output', basename(folder))])
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text)
}

/** On some disks it goes on in steps of milliseconds. */
function untilTimeGoesOn(): void {
  const made = statSync(join(folder, 'inner/one.ts')).ctimeMs
  do write('probe', '')
  while (statSync(join(folder, 'probe')).ctimeMs === made)
}
