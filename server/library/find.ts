import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** The file every scenario folder holds. */
export const SCENARIO_FILE = 'scenario.yaml'

/** A path leads to no scenario; its message is one sentence for the person who gave it. */
export class NoScenario extends Error {
  override name = 'NoScenario'
}

/**
 * The scenario files a path stands for, sorted: a file itself, a folder's scenario.yaml, or that of
 * each scenario folder in it. Throws {@link NoScenario} where there is none or it cannot be read.
 */
export async function scenarioFiles(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const entries = await readdir(path, { withFileTypes: true })
    if (entries.some((entry) => entry.name === SCENARIO_FILE)) return [join(path, SCENARIO_FILE)]
    const inside = entries.map((entry) => join(path, entry.name, SCENARIO_FILE))
    const files = await Promise.all(
      inside.map(async (file) => ((await isFile(file)) ? [file] : [])),
    )
    const found = files.flat().sort()
    if (found.length > 0) return found
  } catch (error) {
    throw new NoScenario(sentenceFor(path, error))
  }
  throw new NoScenario(`${path} holds no ${SCENARIO_FILE}: name a scenario folder or file.`)
}

/** Whether something can be read there to its end: a folder, a pipe or a device cannot. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** What the system says against a path, in plain words. */
export function sentenceFor(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return `${path} does not exist: check the path.`
  if (code === 'EACCES' || code === 'EPERM')
    return `${path} may not be read: check its permissions.`
  return `${path} cannot be read: check that it is a scenario folder or file.`
}
