import { LIMITS } from '../limits.ts'
import { EXIT } from './usage.ts'

/** Closes all that keeps the process alive; what hangs is told of, and does not keep it for long. */
export async function leave(close: () => Promise<void>): Promise<void> {
  setTimeout(() => {
    // Whatever hangs, nothing acknowledged is lost by going.
    console.error(
      'Hotwash stopped without waiting for what did not close. Nothing acknowledged is lost.',
    )
    process.exit(EXIT.good)
  }, LIMITS.stopMs).unref()
  await close()
}
