import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const HOME = join(import.meta.dirname, '../..')

/** A test by its file and its own name as it is written there, `%s` and all. */
export type NamedTest = readonly [file: string, name: string]

/** Whether the test is really written there. */
export function isWritten([file, name]: NamedTest): boolean {
  const path = join(HOME, file)
  if (!existsSync(path)) return false
  const text = readFileSync(path, 'utf8')
  return ["'", '"', '`'].some((quote) => text.includes(quote + name + quote))
}

/** Fits what a runner calls the test: the names of the groups it is in come before its own. */
export function patternOf([, name]: NamedTest): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(^| )${literal.replace(/%[sdj]/g, '.*')}$`)
}
