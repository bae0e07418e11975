/** How many of the latest frames are compared. */
const REMEMBERED = 8

/**
 * The server's clock minus this browser's, in ms. A frame's way takes time, so each sample is too small
 * by that much: the largest of the latest ones is nearest to the truth.
 */
export function createServerClock(): { hear: (serverMs: number, hereMs: number) => number } {
  let samples: number[] = []
  return {
    hear(serverMs, hereMs) {
      samples = [...samples, serverMs - hereMs].slice(-REMEMBERED)
      return Math.max(...samples)
    },
  }
}
