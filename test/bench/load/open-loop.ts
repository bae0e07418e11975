/**
 * Acts so many times a second whether or not what went before was answered, as people do who do not
 * know of each other. Answers how many milliseconds each took from when it was due, so that a stall is
 * counted for all who came meanwhile.
 */
export async function openLoop(
  perSecond: number,
  times: number,
  act: (time: number) => Promise<unknown> | undefined,
): Promise<number[]> {
  const begun = performance.now()
  const dueMs = (time: number) => begun + (time * 1_000) / perSecond
  const all: Promise<number>[] = []
  const begin = async (time: number) => {
    await act(time)
    return performance.now() - dueMs(time)
  }
  while (all.length < times) {
    while (all.length < times && dueMs(all.length) <= performance.now()) all.push(begin(all.length))
    // No timer: the shortest alone would come a millisecond late.
    await new Promise(setImmediate)
  }
  return Promise.all(all)
}
