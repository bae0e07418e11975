import { setTimeout as passed } from 'node:timers/promises'

/** Does something so many times, with a pause after each; answers how many milliseconds each took. */
export async function paced(
  times: number,
  pauseMs: number,
  act: (time: number) => Promise<unknown> | undefined,
): Promise<number[]> {
  const took: number[] = []
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now()
    await act(time)
    took.push(performance.now() - begun)
    await passed(pauseMs)
  }
  return took
}
