import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder Hotwash is installed in; sources, bundle and chunks lie at different depths below it. */
export const HOME = folderWithPackageAbove(import.meta.dirname)

function folderWithPackageAbove(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  if (folder === dirname(folder)) throw new Error('Hotwash runs outside its own folder')
  return folderWithPackageAbove(dirname(folder))
}
