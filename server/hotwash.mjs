#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { buildWhatIsStale } from './build.mjs'
import { DataFolderUnusable, dataFolder, lockDataFolder } from './store/data-folder-lock.mjs'

const BUNDLE = new URL('../dist/server/main.js', import.meta.url).href

/** @param {string[]} args */
async function hotwash(args) {
  // Before the build: a second server must not touch anything that the first one serves.
  if (isServing(args)) lockDataFolder(dataFolder())
  if (!buildWhatIsStale(partsFor(args))) return 1
  if (args[0] === 'build') return 0
  // V8 optimises early, which in a short run costs half of it and never pays; in a long one it still does.
  if (!isServing(args)) setFlagsFromString('--interrupt-budget=1000000')
  const { main } = await import(BUNDLE)
  return main(args)
}

/**
 * Only who serves the client's files needs them.
 *
 * @param {string[]} args
 * @returns {import('./build.mjs').Part[]}
 */
function partsFor(args) {
  return isServing(args) || args[0] === 'build' ? ['client', 'server'] : ['server']
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
