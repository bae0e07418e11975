import { join } from 'node:path'
import { build } from 'vite'
import type { Measured, Variant } from '../figure.ts'
import type { Stage } from '../stage.ts'
import type { Child } from './child.ts'

const WORK = join(import.meta.dirname, '../work')
const BUILT = join(import.meta.dirname, '../../.output/bench/work')

/** A file of `work`, bundled as the server is, in a process of its own. */
export async function startWorker(
  stage: Stage,
  name: string,
  args: readonly string[] = [],
): Promise<Child> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(WORK, `${name}.ts`),
      outDir: join(BUILT, name),
      rolldownOptions: { output: { entryFileNames: 'work.js' } },
    },
    ssr: { noExternal: ['zod', 'yaml', 'xstate', 'fraction.js', 'mdast-util-from-markdown'] },
  })
  const child = stage.spawn(join(BUILT, name, 'work.js'), args)
  await child.says('ready')
  return child
}

/** One of the works that it answers for. */
export function workOf(child: Child, name: string): Variant {
  return { measure: () => child.ask<Measured>(name) }
}
