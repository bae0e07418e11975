import { describe, expect, test } from 'vitest'
import {
  BANNED_NAMES,
  ENTRIES,
  LONGEST_FILE,
  MAY_IMPORT,
  ONLY_IN,
  PACKAGES_OF_SHARED,
  STRANGERS,
} from './arrows.ts'
import { importsOf, readSources, type Import, type Source } from './sources.ts'

const sources = readSources()
const product = sources.filter(({ file }) => !file.startsWith('test/'))

describe('the scanner', () => {
  test('sees every way to import', () => {
    const text = `
import { a } from './a.ts'
import type {
  B,
} from '../b.ts'
export * from './c.ts'
import './d.css'
import { z } from 'zod/mini'
const e = await import('./e.ts')
const f: typeof import('./f.ts') = e`
    const found = importsOf('shared/time/x.ts', text).map(({ target, typesOnly }) => [
      target,
      typesOnly,
    ])
    expect(found).toEqual([
      ['shared/time/a.ts', false],
      ['shared/b.ts', true],
      ['shared/time/c.ts', false],
      ['zod', false],
      ['shared/time/d.css', false],
      ['shared/time/e.ts', false],
      ['shared/time/f.ts', true],
    ])
  })

  test('knows a wrong arrow', () => {
    expect(mayImport('shared/time/clock.ts', 'shared/view/rows.ts')).toBe(false)
    expect(mayImport('shared/view/rows.ts', 'shared/time/clock.ts')).toBe(true)
    expect(mayImport('client/look/button.tsx', 'shared/words/phase.ts')).toBe(false)
    expect(mayImport('client/screens/player/a.tsx', 'client/screens/console/b.tsx')).toBe(false)
    expect(mayImport('client/screens/player/a.tsx', 'client/screens/player/b.tsx')).toBe(true)
    expect(mayImport('server/host/host.ts', 'client/main.tsx')).toBe(false)
  })
})

describe('the house', () => {
  test('arrows point inward', () => {
    const wrong = everyImport(sources, ({ ours }) => ours).filter(
      ([file, to]) => !mayImport(file, to),
    )
    expect(wrong).toEqual([])
  })

  test('shared takes few packages', () => {
    const outside = everyImport(product, ({ ours }) => !ours)
    const wrong = outside.filter(
      ([file, to]) => file.startsWith('shared/') && !PACKAGES_OF_SHARED.includes(to),
    )
    expect(wrong).toEqual([])
  })

  test('some packages have one owner', () => {
    const outside = everyImport(product, ({ ours }) => !ours)
    const wrong = outside.filter(([file, to]) => {
      const owner = ONLY_IN[to] ?? ONLY_IN[to.split('/')[0] ?? '']
      return owner !== undefined && !isIn(owner, file)
    })
    expect(wrong).toEqual([])
  })

  test('no import goes in a ring', () => {
    expect(rings()).toEqual([])
  })

  test('every source is reached from an entry', () => {
    const reached = reachedFrom(product.map(({ file }) => file).filter(isEntry))
    expect(product.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual([])
  })

  test('names say what a file is about', () => {
    const names = sources.map(({ file }) => file)
    expect(names.filter((file) => BANNED_NAMES.test(file.split('/').at(-1) ?? ''))).toEqual([])
  })

  test('files are short', () => {
    const long = sources.filter(({ lines }) => lines > LONGEST_FILE)
    expect(long.map(({ file, lines }) => `${file}: ${lines} lines`)).toEqual([])
  })
})

function everyImport(
  from: Source[],
  wanted: (one: Import) => boolean,
): [file: string, target: string][] {
  return from.flatMap(({ file, imports }) =>
    imports.filter(wanted).map(({ target }): [string, string] => [file, target]),
  )
}

function isIn(folder: string, file: string): boolean {
  return file === folder || file.startsWith(`${folder}/`)
}

function mayImport(file: string, target: string): boolean {
  const stranger = STRANGERS.find((folder) => isIn(folder, file) && isIn(folder, target))
  if (stranger) return subfolder(stranger, file) === subfolder(stranger, target)
  const home = Object.keys(MAY_IMPORT)
    .filter((folder) => isIn(folder, file))
    .sort((a, b) => b.length - a.length)[0]
  if (home === undefined) return false
  return [home, ...(MAY_IMPORT[home] ?? [])].some((folder) => isIn(folder, target))
}

function subfolder(folder: string, file: string): string | undefined {
  return file.slice(folder.length + 1).split('/')[0]
}

function isEntry(file: string): boolean {
  return ENTRIES.some((entry) =>
    entry.includes('*') ? isIn(entry.slice(0, entry.lastIndexOf('/')), file) : entry === file,
  )
}

function importsByFile(): Map<string, string[]> {
  return new Map(
    sources.map(({ file, imports }) => [
      file,
      imports.filter(({ ours }) => ours).map(({ target }) => target),
    ]),
  )
}

function reachedFrom(entries: string[]): Set<string> {
  const imports = importsByFile()
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    imports.get(file)?.forEach(visit)
  }
  entries.forEach(visit)
  return reached
}

function rings(): string[] {
  const imports = importsByFile()
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    if (done.has(file)) return
    done.add(file)
    imports.get(file)?.forEach((next) => visit(next, [...path, file]))
  }
  sources.forEach(({ file }) => visit(file, []))
  return found
}
