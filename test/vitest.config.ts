import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
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

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: { name: 'node', include: ['test/**/*.test.ts'], ...PATIENCE },
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
