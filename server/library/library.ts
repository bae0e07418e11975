import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Check } from '../../shared/lint/check.ts'
import { bytesOf, LIMITS } from '../../shared/scenario/source/limits.ts'
import type { ScenarioAnswer, ScenarioSummary } from '../../shared/wire/http.ts'
import { isFile, SCENARIO_FILE } from './find.ts'
import { writeWhole } from './write-whole.ts'
import { readText } from './scenario-file.ts'
import { isSlug } from './slug.ts'
import { answerOf, summaryOf, type Held } from './summary.ts'

/** A scenario cannot be saved as asked; its message is one sentence for the author. */
export class LibraryRefusal extends Error {
  override name = 'LibraryRefusal'
  readonly code: 'bad-slug' | 'built-in' | 'file-too-large'

  constructor(code: LibraryRefusal['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** Every problem of a text; a server has that done elsewhere. */
export type CheckText = (yaml: string) => Promise<Check>

interface Folders {
  builtIn: string
  own: string
}

export interface Library {
  check: CheckText
  /** All scenarios by title; one of our own hides none that is built in. */
  list: () => Promise<ScenarioSummary[]>
  /** One scenario as it is on disk, with its problems; null if there is none of this slug. */
  held: (slug: string) => Promise<Held | null>
  answer: (slug: string) => Promise<ScenarioAnswer | null>
  /** Saves an own scenario whole or not at all, with errors too; throws {@link LibraryRefusal}. */
  save: (slug: string, yaml: string) => Promise<ScenarioAnswer>
}

/** The scenarios that come with Hotwash, and those that people saved in the data folder. */
export function openLibrary(folders: Folders, check: CheckText): Library {
  const held = (slug: string) => findHeld(folders, check, slug)
  return {
    check,
    held,
    async list() {
      const slugs = new Set([...(await slugsIn(folders.builtIn)), ...(await slugsIn(folders.own))])
      const found = await Promise.all([...slugs].map(held))
      return found
        .flatMap((each) => (each ? summaryOf(each) : []))
        .sort((a, b) => a.title.localeCompare(b.title, 'en') || a.slug.localeCompare(b.slug, 'en'))
    },
    async answer(slug) {
      const found = await held(slug)
      return found && answerOf(found)
    },
    async save(slug, yaml) {
      await refuse(folders, slug, yaml)
      const folder = join(folders.own, slug)
      await writeWhole(folder, SCENARIO_FILE, yaml)
      return answerOf({
        slug,
        own: true,
        path: join(folder, SCENARIO_FILE),
        yaml,
        ...(await check(yaml)),
      })
    },
  }
}

async function findHeld(folders: Folders, check: CheckText, slug: string): Promise<Held | null> {
  if (!isSlug(slug)) return null
  return (
    (await readHeld(folders.builtIn, check, slug, false)) ??
    (await readHeld(folders.own, check, slug, true))
  )
}

async function readHeld(
  folder: string,
  check: CheckText,
  slug: string,
  own: boolean,
): Promise<Held | null> {
  const path = join(folder, slug, SCENARIO_FILE)
  const yaml = (await isFile(path)) ? await readText(path).catch(nothingIfMissing) : null
  return yaml === null ? null : { slug, own, path, yaml, ...(await check(yaml)) }
}

async function isThere(folder: string, slug: string): Promise<boolean> {
  return (await slugsIn(folder)).includes(slug)
}

async function slugsIn(folder: string): Promise<string[]> {
  return ((await readdir(folder).catch(nothingIfMissing)) ?? []).filter(isSlug)
}

async function refuse(folders: { builtIn: string }, slug: string, yaml: string): Promise<void> {
  if (!isSlug(slug))
    throw new LibraryRefusal(
      'bad-slug',
      'The name of a scenario is kebab-case, at most 40 characters, such as leaked-key: choose another.',
    )
  if (await isThere(folders.builtIn, slug))
    throw new LibraryRefusal(
      'built-in',
      `${slug} comes with Hotwash and stays as it is: save yours under another name.`,
    )
  if (bytesOf(yaml) > LIMITS.bytes)
    throw new LibraryRefusal(
      'file-too-large',
      `A scenario has at most ${LIMITS.bytes / 1024} KB: shorten it.`,
    )
}

/** What is not there, or not for us to read, must not hide the rest. */
function nothingIfMissing(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'EACCES', 'EPERM'].includes(code)) return null
  throw error
}
