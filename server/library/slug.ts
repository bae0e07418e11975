import { basename, dirname, resolve } from 'node:path'
import { AUTHORED_ID, AUTHORED_ID_LENGTH } from '../../shared/words/ids.ts'
import { SCENARIO_FILE } from './find.ts'

/** Whether a text may name a scenario: kebab-case, so that as a folder it can lead nowhere else. */
export function isSlug(text: string): boolean {
  return text.length <= AUTHORED_ID_LENGTH && AUTHORED_ID.test(text)
}

/** The slug of a scenario file: its folder's name, or its own where it has another name, as kebab-case. */
export function slugOf(file: string): string {
  const path = resolve(file)
  const name = basename(path) === SCENARIO_FILE ? basename(dirname(path)) : basename(path)
  const kebab = name
    .replace(/\.ya?ml$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, AUTHORED_ID_LENGTH)
    .replace(/-$/, '')
  return isSlug(kebab) ? kebab : 'scenario'
}
