import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { provideBrowser } from './kit/browser.mjs'

const HOME = join(import.meta.dirname, '..')
const OUTPUT = join(import.meta.dirname, '.output')
const LONGEST_STEP_MS = 15 * 60_000
/** All planted bugs instead of a sample that changes from commit to commit. */
const IS_LONG = process.env.HOTWASH_TRUST === 'long'

const total = { passed: 0, failed: 0, skipped: 0 }

/** @type {import('node:child_process').CommonSpawnOptions} */
const FROM_HOME = { cwd: HOME, shell: process.platform === 'win32', timeout: LONGEST_STEP_MS }

/** @param {string[]} script */
function npmRun(...script) {
  return ['run', '--silent', ...script]
}

/** @param {string[]} script */
function title(...script) {
  console.log(`\n> npm run ${script.join(' ')}`)
}

/** @param {string[]} script */
function step(...script) {
  title(...script)
  const { status } = spawnSync('npm', npmRun(...script), { ...FROM_HOME, stdio: 'inherit' })
  return status === 0
}

/** @param {string} script @param {string[]} args */
function check(script, ...args) {
  if (!step(script, ...args)) fail(`${script} failed`)
}

/**
 * Side by side, since each leaves a core idle for much of its time; what one of them says stays in one piece.
 *
 * @param {string} script
 */
async function checkBeside(script) {
  const child = spawn('npm', npmRun(script), { ...FROM_HOME, stdio: ['ignore', 'pipe', 'pipe'] })
  /** @type {Buffer[]} */
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (some) => said.push(some))
  const [status] = await once(child, 'close')
  title(script)
  process.stdout.write(Buffer.concat(said))
  if (status !== 0) fail(`${script} failed`)
}

/**
 * @param {string} script
 * @param {string} report
 * @param {(report: any) => typeof total} count
 * @param {string[]} args
 */
function runTests(script, report, count, ...args) {
  const file = join(OUTPUT, report)
  rmSync(file, { force: true })
  const succeeded = step(script, ...args)
  if (!existsSync(file)) return fail(`${script} left no report`)
  const { passed, failed, skipped } = count(JSON.parse(readFileSync(file, 'utf8')))
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (passed === 0) fail(`${script} passed nothing`)
  else if (!succeeded && failed === 0) fail(`${script} failed outside its tests`)
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(`${sentence}.`)
  total.failed += 1
}

/** @param {string} report */
function vitest(report) {
  return [
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(OUTPUT, report)}`,
  ]
}

const countVitest = (/** @type {any} */ report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
})

const countPlaywright = (/** @type {any} */ { stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
})

async function everything() {
  await Promise.all(['build', 'typecheck', 'lint'].map(checkBeside))
  runTests('test:unit', 'unit.json', countVitest, ...vitest('unit.json'))
  check('test:faults', ...(IS_LONG ? [] : ['--', '--sample', '5']))
  runTests('test:ui', 'ui.json', countVitest, ...vitest('ui.json'))
  runTests('test:e2e', 'whole.json', countPlaywright)
}

if (provideBrowser()) await everything()
else fail('The tests need Chromium: install it, or name one in CHROME_PATH')

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1
