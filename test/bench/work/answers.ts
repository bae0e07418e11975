import type { Measured } from '../figure.ts'

/** Pieces of work by name, each measured in this process when the bench asks for it. */
export function answer(works: Record<string, () => Measured | Promise<Measured>>): void {
  process.on('message', ({ ask }: { ask: string }) => {
    const work = works[ask]
    if (work) void Promise.resolve(work()).then((measured) => process.send?.({ [ask]: measured }))
  })
  process.channel?.ref()
  process.send?.({ ready: true })
}

/** Seconds that this process computes while something is done. */
export async function cpuSeconds(act: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await act()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000_000
}
