/**
 * A process of its own that checks scenarios, one after the other: a text that is made to cost much
 * costs this process, which can be killed, and no running exercise.
 *
 * Its one argument is the module that checks: built, or its source while developing.
 */
const [, , file = ''] = process.argv

/** @type {{ checkScenario: (text: string) => object }} */
const { checkScenario } = file.endsWith('.ts')
  ? (await (await import('vite')).runnerImport(file)).module
  : await import(file)

process.on('message', (text) => {
  process.send?.(checkScenario(String(text)))
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
