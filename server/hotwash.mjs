#!/usr/bin/env node
import { buildWhatIsStale } from './build.mjs'
import { DataFolderUnusable, dataFolder, lockDataFolder } from './store/data-folder-lock.mjs'

const BUNDLE = new URL('../dist/server/main.js', import.meta.url).href

/** @param {string[]} args */
async function hotwash(args) {
  // Before the build: a second server must not touch anything that the first one serves.
  if (isServing(args)) lockDataFolder(dataFolder())
  if (!buildWhatIsStale()) return 1
  if (args[0] === 'build') return 0
  const { main } = await import(BUNDLE)
  return main(args)
}

/** @param {string[]} args */
function isServing([name, ...flags]) {
  const asksForHelp = flags.includes('--help') || flags.includes('-h')
  return name === undefined || (name === 'serve' && !asksForHelp)
}

try {
  process.exitCode = await hotwash(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof DataFolderUnusable ? error.message : error)
  process.exitCode = 1
}
