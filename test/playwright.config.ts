import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './kit/browser.mjs'

const output = join(import.meta.dirname, '.output')

export default defineConfig({
  testDir: join(import.meta.dirname, 'whole'),
  testMatch: '**/*.spec.ts',
  outputDir: join(output, 'whole'),
  workers: 2,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: join(output, 'whole.json') }]],
  use: { launchOptions: launchOptions(), trace: 'retain-on-failure' },
})
