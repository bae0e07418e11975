/**
 * A process of its own that tries out one log: what is brought in may be long, and costs this process,
 * and no running exercise.
 *
 * Its one argument is the module that tries out: built, or its source while developing.
 */
const [, , file = ''] = process.argv

/** @typedef {(events: object[], named: object) => object} TryOut */

/** @type {Promise<{ tryOut: TryOut }>} */
const loaded = file.endsWith('.ts')
  ? import('vite').then(({ runnerImport }) => runnerImport(file)).then(({ module }) => module)
  : import(file)

/** @type {object[]} */
const events = []

/** @param {object} named */
async function said(named) {
  try {
    return { tried: (await loaded).tryOut(events, named) }
  } catch (error) {
    return { error: error instanceof Error ? error.message : 'unreadable' }
  }
}

process.on('message', (/** @type {{ page?: object[], named?: object }} */ { page, named }) => {
  if (page) events.push(...page)
  if (named) void said(named).then((answer) => process.send?.(answer))
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit(0))
