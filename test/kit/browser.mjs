import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
]

const ROOT = process.getuid?.() === 0

/** @returns {string | undefined} */
export function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named) return named
  return [...USUAL_PLACES, chromium.executablePath()].find((file) => existsSync(file))
}

/** Finds a browser or installs one; gives undefined when neither works. */
export function provideBrowser() {
  return findBrowser() ?? (installFromSystem(), findBrowser()) ?? (download(), findBrowser())
}

export function launchOptions() {
  return {
    executablePath: findBrowser(),
    // Chromium refuses to start with its sandbox for root, and only for root.
    chromiumSandbox: !ROOT,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--disable-gpu',
    ],
  }
}

function installFromSystem() {
  if (!ROOT || spawnSync('apt-get', ['--version']).status !== 0) return
  run('apt-get', ['update'])
  run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'])
}

function download() {
  run('npx', ['playwright', 'install', 'chromium'])
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env, timeout: 10 * 60_000 })
}
