import { join } from 'node:path'
import { build, type Plugin } from 'vite'

const HOME = join(import.meta.dirname, '../../..')
/** Inside the repository, so that packages are found from there. */
const OUTPUT = join(HOME, 'test/.output/trust')

/** A change made to a copy of the product, to see that a proof notices. */
export interface Planted {
  /** Path from the root. */
  file: string
  before: string
  after: string
}

/** Bundles a script with what it imports, so that plain Node runs it; answers the file. */
export async function bundled(script: string, name: string, planted: Planted[] = []) {
  await build({
    root: HOME,
    configFile: false,
    logLevel: 'error',
    plugins: planted.map(planting),
    build: {
      ssr: true,
      outDir: join(OUTPUT, name),
      emptyOutDir: true,
      rolldownOptions: { input: script, output: { entryFileNames: 'script.js' } },
    },
  })
  return join(OUTPUT, name, 'script.js')
}

function planting({ file, before, after }: Planted): Plugin {
  return {
    name: `planted in ${file}`,
    enforce: 'pre',
    transform(code, id) {
      if (id !== join(HOME, file)) return
      if (code.split(before).length !== 2) throw new Error(`${file} does not hold "${before}" once`)
      return code.replace(before, after)
    },
  }
}
