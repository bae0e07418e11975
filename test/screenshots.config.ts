import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { launchOptions } from './kit/browser.mjs'

/** Pictures, not tests: run by `npm run screenshots`, looked at by people. */
export default defineConfig({
  testDir: join(import.meta.dirname, 'screenshots'),
  testMatch: '**/*.spec.ts',
  outputDir: join(import.meta.dirname, '.output/screenshots-traces'),
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  reporter: 'list',
  // The same bytes on every run: nothing moves, and place and language are fixed.
  use: {
    launchOptions: launchOptions(),
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'UTC',
  },
  projects: [
    { name: 'screens', testMatch: 'screens.spec.ts' },
    { name: 'debrief', testMatch: 'debrief.spec.ts' },
    { name: 'readme', testMatch: 'readme.spec.ts' },
  ],
})
