import { checkScenario } from '../../shared/lint/check.ts'
import { NoScenario, scenarioFiles, sentenceFor } from './find.ts'
import type { Library } from './library.ts'
import { readText } from './scenario-file.ts'
import { slugOf } from './slug.ts'
import type { Held } from './summary.ts'

/**
 * The scenario a command line means: a scenario folder, its scenario.yaml, or else a slug of the
 * library. Throws {@link NoScenario}, whose message is a sentence for the person who typed it.
 */
export async function resolveScenario(named: string, library: Library): Promise<Held> {
  const files = await scenarioFiles(named).catch(() => [])
  const [path, another] = files
  if (path !== undefined && another === undefined) return checkFile(path)
  const held = await library.held(named)
  if (held) return held
  if (path !== undefined)
    throw new NoScenario(`${named} holds several scenarios: name one of them, such as ${path}.`)
  const slugs = (await library.list()).map(({ slug }) => slug)
  throw new NoScenario(
    `${named} is neither a scenario folder, a scenario.yaml, nor in the library: ${slugs.join(', ')}.`,
  )
}

/** Reads and checks one file; throws {@link NoScenario} if it cannot be read. */
export async function checkFile(path: string): Promise<Held> {
  const yaml = await readText(path).catch((error: unknown) => {
    throw new NoScenario(sentenceFor(path, error))
  })
  return { slug: slugOf(path), own: true, path, yaml, ...checkScenario(yaml) }
}
