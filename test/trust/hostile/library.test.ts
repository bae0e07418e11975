import type { ChildProcess } from 'node:child_process'
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Checker } from '../../../server/library/checker.ts'
import { openLibrary, type Library } from '../../../server/library/library.ts'
import { scenarioFiles } from '../../../server/library/find.ts'
import { checkScenario } from '../../../shared/lint/check.ts'
import { asYaml, minimalScenario } from '../../kit/scenario.ts'
import { STRANGE_IDS } from './nonsense.ts'

const forked = vi.hoisted((): { children: ChildProcess[] } => ({ children: [] }))
vi.mock('node:child_process', async (original) => {
  const real = await original<typeof import('node:child_process')>()
  const fork = ((...given: Parameters<typeof real.fork>) => {
    const child = real.fork(...given)
    forked.children.push(child)
    return child
  }) as typeof real.fork
  return { ...real, fork }
})

const GOOD = asYaml(minimalScenario())

let home: string
let own: string
let library: Library
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hotwash-hostile-'))
  own = join(home, 'own')
  await mkdir(join(own, 'good'), { recursive: true })
  await writeFile(join(own, 'good', 'scenario.yaml'), GOOD)
  await writeFile(join(home, 'secret'), 'secret: true\n')
  const folders = { builtIn: join(home, 'built-in'), own }
  library = openLibrary(folders, async (yaml) => checkScenario(yaml))
})
afterEach(async () => {
  await rm(home, { recursive: true })
})

const FOLDERS: [string, (folder: string) => Promise<unknown>][] = [
  ['is a file', (folder) => writeFile(folder, GOOD)],
  ['is empty', (folder) => mkdir(folder)],
  [
    'holds a folder for its file',
    (folder) => mkdir(join(folder, 'scenario.yaml'), { recursive: true }),
  ],
  ['leads to itself', (folder) => symlink(folder, folder)],
  ['leads nowhere', (folder) => symlink(join(home, 'gone'), folder)],
  ['holds a file that leads to itself', (folder) => linked(folder, join(folder, 'scenario.yaml'))],
  ['holds a file that leads nowhere', (folder) => linked(folder, join(home, 'gone'))],
  ['holds a file that never ends', (folder) => linked(folder, '/dev/zero')],
  [
    'holds a file that never begins',
    async (folder) => {
      await mkdir(folder)
      execFileSync('mkfifo', [join(folder, 'scenario.yaml')])
    },
  ],
]

describe('a scenario folder', () => {
  it.each(FOLDERS)('that %s hides no other', async (_what, make) => {
    await make(join(own, 'odd'))
    const listed = await library.list()
    expect(listed.map(({ slug }) => slug)).toContain('good')
    for (const { slug, errors } of listed) expect(errors > 0).toBe(slug === 'odd')
    await library.answer('odd')
    expect(await scenarioFiles(own)).toContain(join(own, 'good', 'scenario.yaml'))
  })
})

it('no name leads out of the library, and none is written there', async () => {
  for (const slug of [...STRANGE_IDS, '..', '.', 'good/../../secret', 'good\u0000', 'Good']) {
    if (/^[a-z]+(?:-\d+)?$/.test(slug)) continue
    expect(await library.held(slug)).toBeNull()
    await expect(library.save(slug, GOOD)).rejects.toMatchObject({ code: 'bad-slug' })
  }
})

it('a checker whose process was killed while it had nothing to do goes on with a new one', async () => {
  const checker = new Checker()
  const expected = checkScenario(GOOD)
  expect(await checker.check(GOOD)).toEqual(expected)
  const [child] = forked.children.splice(0)
  const gone = child && once(child, 'exit')
  child?.kill('SIGKILL')
  await gone
  expect(await checker.check('title: 7\n')).toEqual(checkScenario('title: 7\n'))
  checker.close()
})

async function linked(folder: string, to: string): Promise<void> {
  await mkdir(folder)
  await symlink(to, join(folder, 'scenario.yaml'))
}
