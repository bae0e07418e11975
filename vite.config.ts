import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { buildApp, stagingFolder } from './server/build.mjs'
import { hotwashServer } from './server/dev.ts'
import { NONCE_PLACEHOLDER } from './server/http/content-security.ts'
import { readSettings } from './server/settings.ts'

const home = import.meta.dirname
const { port, host } = readSettings(process.env)

/** Everything but what is compiled for this machine: to find and read packages file by file costs a start more than all it does. */
const BUNDLED = { noExternal: true as const, external: ['better-sqlite3'] }

export default defineConfig(({ command }) => ({
  root: join(home, 'client'),
  // The server answers for pages, in development too.
  appType: 'custom',
  plugins: [react(), hotwashServer()],
  html: { cspNonce: NONCE_PLACEHOLDER },
  resolve: {
    alias: {
      'decode-named-character-reference': join(home, 'client/pieces/named-characters.ts'),
    },
  },
  server: { port, host, strictPort: true, fs: { allow: [home] } },
  builder: { buildApp },
  environments: {
    client: {
      build: {
        outDir: stagingFolder('client'),
        emptyOutDir: true,
        // Inlined fonts and pictures would need `data:` in the content security policy.
        assetsInlineLimit: 0,
        // Says which files a page needs; the test of their weight reads it.
        manifest: true,
        rolldownOptions: { input: join(home, 'client/index.html') },
      },
    },
    ssr: {
      // Not while developing, where a package that is no module yet could not be run.
      resolve: command === 'build' ? BUNDLED : {},
      build: {
        ssr: true,
        outDir: stagingFolder('server'),
        emptyOutDir: true,
        rolldownOptions: {
          input: {
            main: join(home, 'server/main.ts'),
            // Each runs in a process of its own.
            check: join(home, 'shared/lint/check.ts'),
            'try-out': join(home, 'server/host/try-out.ts'),
          },
          output: { entryFileNames: '[name].js' },
        },
      },
    },
  },
}))
