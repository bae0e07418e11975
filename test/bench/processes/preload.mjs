// Comes before the program of every measured process: it ends with the bench, and answers what it costs.
process.on('disconnect', () => process.exit())
process.on('message', (/** @type {{ ask: string }} */ { ask }) => {
  if (ask === 'cpu') answer({ cpu: process.cpuUsage() })
  if (ask === 'heap') answer({ heap: heapInUse() })
})
// The program alone decides how long it runs.
process.channel?.unref()

/** @param {object} message */
function answer(message) {
  process.send?.(message)
}

/** One collection leaves behind what the next one finds free. */
function heapInUse() {
  globalThis.gc?.()
  globalThis.gc?.()
  return process.memoryUsage()
}
