import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

/** Long enough that nobody writes it twice by chance. */
const TELLING_LENGTH = 24

/** Files of the built client in which a text of a scenario stands. */
export async function scenariosIn(client: string, scenarios: string): Promise<string[]> {
  const texts = (await filesIn(scenarios, '.yaml')).flatMap(({ text }) => textsOf(parse(text)))
  const files = await filesIn(client, '')
  return files.flatMap(({ name, text }) =>
    texts.filter((each) => text.includes(each)).map((each) => `${name}: ${each}`),
  )
}

async function filesIn(folder: string, ending: string): Promise<{ name: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((each) => each.isFile() && each.name.endsWith(ending))
  return Promise.all(
    files.map(async ({ parentPath, name }) => ({
      name,
      text: await readFile(join(parentPath, name), 'utf8'),
    })),
  )
}

/** Every line of text in a scenario. */
function textsOf(thing: unknown): string[] {
  if (typeof thing === 'string')
    return thing.split('\n').filter((line) => line.length >= TELLING_LENGTH)
  if (typeof thing !== 'object' || thing === null) return []
  return Object.values(thing).flatMap(textsOf)
}
