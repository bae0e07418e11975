import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { must } from '../../../shared/words/assert.ts'
import type { Figure } from '../figure.ts'
import type { Stage } from '../stage.ts'

const CLIENT = join(import.meta.dirname, '../../../dist/client')
const PACKAGES = join(import.meta.dirname, '../floors/packages.ts')
const KB = 1_024

export const weight: Figure = {
  id: 'weight',
  sentence:
    'Compressed script of the player’s page; its entry beside the packages it cannot do without',
  goals: [
    { quantity: 'the page', unit: 'KB', by: 'alone', most: 180 },
    { quantity: 'its entry', unit: 'KB', by: 'ratio', most: 1.35 },
  ],
  sizes: [1],
  of: 'page',
  quick: [1],
  counted: true,
  repeats: 1,
  async setUp(_pages, stage) {
    const packages = await packagesOf(stage)
    return {
      ours: {
        async measure() {
          const entry = scriptsFor(['index.html'])
          const page = scriptsFor(['index.html', 'player-screen'])
          return { 'the page': weigh(CLIENT, page), 'its entry': weigh(CLIENT, entry) }
        },
      },
      floor: { measure: async () => ({ 'its entry': weigh(packages, ['packages.js']) }) },
    }
  },
}

interface Chunk {
  file: string
  name?: string
  imports?: string[]
}

/** Every script that these chunks need at once. */
function scriptsFor(names: readonly string[]): string[] {
  const text = readFileSync(join(CLIENT, '.vite/manifest.json'), 'utf8')
  const manifest = JSON.parse(text) as Record<string, Chunk>
  const keyOf = (name: string) =>
    Object.keys(manifest).find((key) => {
      const chunk = manifest[key]
      return key === name || (chunk?.name === name && chunk.file.endsWith('.js'))
    })
  const needed = new Set(names.map((name) => must(keyOf(name), `a chunk named ${name}`)))
  for (const each of needed) manifest[each]?.imports?.forEach((more) => needed.add(more))
  return [...needed].map((each) => must(manifest[each], each).file)
}

function weigh(folder: string, files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(join(folder, file))).length)
  return bytes.reduce((sum, each) => sum + each, 0) / KB
}

/** The packages alone, made small as the client is; answers their folder. */
async function packagesOf(stage: Stage): Promise<string> {
  const outDir = stage.folder()
  await build({
    configFile: false,
    logLevel: 'error',
    // As the client is, whatever this process was started for.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      rolldownOptions: { input: PACKAGES, output: { entryFileNames: 'packages.js' } },
    },
  })
  return outDir
}
