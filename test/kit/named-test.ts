import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const HOME = join(import.meta.dirname, '../..')

/** A test by its file and its own name as it is written there, `%s` and all. */
export type NamedTest = readonly [file: string, name: string]

/** What stands before the name of a test, or of one over a table. */
const BEGINS = /(?:\b(?:it|test)\(|\)\()\s*$/
/** A test like this may say nothing, or keep others from saying something. */
const IDLE = /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|skipIf|runIf|todo|fails|only)\b/

/** Whether the test is really written there, in a file all of whose tests run. */
export function isWritten([file, name]: NamedTest): boolean {
  const path = join(HOME, file)
  if (!existsSync(path)) return false
  const text = readFileSync(path, 'utf8')
  if (IDLE.test(text)) return false
  return ["'", '"', '`'].some((quote) => {
    const at = text.indexOf(quote + name + quote)
    return at >= 0 && BEGINS.test(text.slice(0, at))
  })
}

/** Fits what a runner calls the test: the names of the groups it is in come before its own. */
export function patternOf([, name]: NamedTest): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(^| )${literal.replace(/%[sdj]/g, '.*')}$`)
}
