import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { launchOptions } from './kit/browser.mjs'

const root = join(import.meta.dirname, '..')

/** Found late, they would reload the page in the middle of a test. */
const heavyPackages = [
  '@codemirror/autocomplete',
  '@codemirror/commands',
  '@codemirror/lang-yaml',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/state',
  '@codemirror/view',
  '@lezer/highlight',
  'axe-core',
  'd3-scale',
  'd3-shape',
  'lucide-react',
  'mdast-util-from-markdown',
  'papaparse',
  'react',
  'react-aria-components',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'socket.io-client',
  'uqr',
  'vitest-browser-react',
  'wouter',
  'xstate',
  'yaml',
  'zod',
  'zustand',
]

/** A busy machine is no failure; what hangs still ends. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 }

/** What stands in for a module would do so in later files too; all other files share what is loaded. */
const MOCKING = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((file) => join('test', file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => readFileSync(join(root, file), 'utf8').includes('vi.mock('))

/** Left alone, one core would stand by: on two, that is half the machine. */
const WORKERS = availableParallelism()

/** The kills take longest by far; begun last, they would run on alone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const isLong = (file: TestSpecification) => file.moduleId.includes('/test/trust/')
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  root,
  test: {
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: MOCKING,
          isolate: false,
          ...PATIENCE,
        },
      },
      {
        root,
        test: { name: 'node-mocking', include: MOCKING, ...PATIENCE },
      },
      {
        root,
        plugins: [react()],
        optimizeDeps: { include: heavyPackages },
        test: {
          name: 'browser',
          include: ['test/client/**/*.test.tsx'],
          ...PATIENCE,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
