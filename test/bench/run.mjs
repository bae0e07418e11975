import { join } from 'node:path'
import { runnerImport } from 'vite'

const HOME = join(import.meta.dirname, '../..')

/** @type {{ module: { main: (args: string[]) => Promise<number> } }} */
const { module } = await runnerImport(join(import.meta.dirname, 'command-line.ts'), {
  root: HOME,
  configFile: false,
  logLevel: 'error',
})
// What a figure that failed left open must not keep this process alive.
process.exit(await module.main(process.argv.slice(2)))
