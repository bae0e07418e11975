import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The folder Hotwash is installed in; sources, bundle and chunks lie at different depths below it. */
export const HOME = folderWithPackageAbove(import.meta.dirname)

function folderWithPackageAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  if (folder === dirname(folder)) throw new Error('Hotwash runs outside its own folder')
  return folderWithPackageAbove(dirname(folder))
}

/** Name and version, as they stand in logs. */
export async function programName(): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(HOME, 'package.json'), 'utf8')) as {
    name: string
    version: string
  }
  return `${name} ${version}`
}
