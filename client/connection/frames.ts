import type { RowsFrame } from '../../shared/wire/down.ts'

/** Runs once before the next picture. A hidden page draws none, so a timer stands in. */
function beforeNextPicture(run: () => void): void {
  let done = false
  const once = () => {
    if (done) return
    done = true
    run()
  }
  requestAnimationFrame(once)
  setTimeout(once, 120)
}

/**
 * Gathers what arrives between two pictures, so that shared and own rows change together and a
 * burst of patches costs one drawing.
 */
export function gatherFrames(
  apply: (frames: readonly RowsFrame[]) => void,
  soon: (run: () => void) => void = beforeNextPicture,
): (frame: RowsFrame) => void {
  let waiting: RowsFrame[] = []
  return (frame) => {
    waiting.push(frame)
    if (waiting.length > 1) return
    soon(() => {
      const frames = waiting
      waiting = []
      apply(frames)
    })
  }
}
