import { expect, it } from 'vitest'
import { InProcess } from '../../kit/in-process.ts'

it('a log that turns out to be broken is named from there on, until it is erased', async () => {
  const before = new InProcess()
  const { id } = await before.started()
  await before.create()
  const head = await before.store.head(id)
  spoil(before, 3)
  const server = await before.restarted()
  const broken = { from: 3, to: head?.seq }
  await expect(server.exercises.open(id)).rejects.toThrow('event 3')
  expect([...server.exercises.losses]).toEqual([[id, broken]])
  await server.exercises.erase(id)
  expect([...server.exercises.losses]).toEqual([])
})

/** Somebody wrote another instant into the event with this number of the exercise that was made first. */
function spoil({ store }: InProcess, seq: number): void {
  const read = store.read.bind(store)
  store.read = async function* (...asked) {
    for await (const page of read(...asked)) {
      yield page.map((event) => (event.seq === seq ? { ...event, at: event.at + 1 } : event))
    }
  }
}
