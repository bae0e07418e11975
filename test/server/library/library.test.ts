import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NoScenario } from '../../../server/library/find.ts'
import { checkScenario } from '../../../shared/lint/check.ts'
import { LibraryRefusal, openLibrary, type Library } from '../../../server/library/library.ts'
import { resolveScenario } from '../../../server/library/resolve.ts'
import { slugOf } from '../../../server/library/slug.ts'
import { asYaml, minimalScenario, smallScenario } from '../../kit/scenario.ts'

let folder = ''
let library: Library

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotwash-library-'))
  await mkdir(join(folder, 'built-in/small'), { recursive: true })
  await writeFile(join(folder, 'built-in/small/scenario.yaml'), asYaml(smallScenario()))
  const folders = { builtIn: join(folder, 'built-in'), own: join(folder, 'own') }
  library = openLibrary(folders, async (yaml) => checkScenario(yaml))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('built-in and own scenarios are one list, drafts with their count of errors', async () => {
  await library.save('mine', asYaml(minimalScenario()).replace('from: alerts', 'from: alertz'))
  expect(await library.list()).toMatchObject([
    { slug: 'mine', own: true, errors: 1, title: 'A key leaked', forms: [] },
    {
      slug: 'small',
      own: false,
      errors: 0,
      trains: ['isolate', 'customer-communication'],
      forms: [{ form: 'full', minutes: 60, hotWash: 15, injects: 3, decisions: 3 }],
    },
  ])
})

test('saving writes the whole text and leaves nothing else behind', async () => {
  const yaml = asYaml(minimalScenario())
  await library.save('mine', 'title: Draft\n')
  const answer = await library.save('mine', yaml)
  expect(answer).toMatchObject({ slug: 'mine', own: true, yaml, commander: 'commander' })
  expect(await readdir(join(folder, 'own/mine'))).toEqual(['scenario.yaml'])
  expect(await readFile(join(folder, 'own/mine/scenario.yaml'), 'utf8')).toBe(yaml)
})

test.each([
  ['../small', 'bad-slug'],
  ['a/b', 'bad-slug'],
  ['.', 'bad-slug'],
  ['small', 'built-in'],
])('%s is not saved', async (slug, code) => {
  const saved = library.save(slug, asYaml(minimalScenario()))
  await expect(saved).rejects.toThrow(LibraryRefusal)
  await expect(saved).rejects.toMatchObject({ code })
  expect(await readdir(folder)).toEqual(['built-in'])
})

test('a scenario that is too large is not saved, and no path is read as a slug', async () => {
  const saved = library.save('large', 'x'.repeat(600 * 1024))
  await expect(saved).rejects.toMatchObject({ code: 'file-too-large' })
  expect(await library.answer('../built-in/small')).toBeNull()
  expect(await library.answer('gone')).toBeNull()
})

test('a command line means a folder, a file or a slug', async () => {
  const path = join(folder, 'built-in/small')
  const { problems } = checkScenario(asYaml(smallScenario()))
  for (const named of [path, join(path, 'scenario.yaml'), 'small', join(folder, 'built-in')])
    expect(await resolveScenario(named, library)).toMatchObject({
      slug: 'small',
      problems,
    })
  await expect(resolveScenario('gone', library)).rejects.toThrow(NoScenario)
  await expect(resolveScenario('gone', library)).rejects.toThrow('small')
})

test('a slug comes from the folder, or from a file of another name', () => {
  expect(slugOf('/x/leaked-key/scenario.yaml')).toBe('leaked-key')
  expect(slugOf('/x/My Draft.yaml')).toBe('my-draft')
  expect(slugOf('/x/42.yml')).toBe('scenario')
})
