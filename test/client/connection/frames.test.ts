import { expect, test } from 'vitest'
import { gatherFrames } from '../../../client/connection/frames.ts'
import { createServerClock } from '../../../client/connection/server-clock.ts'
import type { RowsFrame } from '../../../shared/wire/down.ts'

function frame(seq: number, part: RowsFrame['part']): RowsFrame {
  return { seq, code: '', part, now: 0, whole: false, patch: {} }
}

test('shared and own rows that come between two pictures are applied together, in order', () => {
  const applied: (readonly RowsFrame[])[] = []
  const due: (() => void)[] = []
  const gather = gatherFrames(
    (frames) => applied.push(frames),
    (run) => due.push(run),
  )
  gather(frame(1, 'shared'))
  gather(frame(1, 'own'))
  expect(applied).toEqual([])
  expect(due).toHaveLength(1)
  due[0]?.()
  gather(frame(2, 'shared'))
  due[1]?.()
  expect(applied.map((frames) => frames.map(({ seq, part }) => `${seq} ${part}`))).toEqual([
    ['1 shared', '1 own'],
    ['2 shared'],
  ])
})

test('the frame that travelled fastest says most about the server’s clock', () => {
  const clock = createServerClock()
  expect(clock.hear(10_000, 9_500)).toBe(500)
  expect(clock.hear(11_000, 10_900)).toBe(500)
  expect(clock.hear(12_000, 11_480)).toBe(520)
})

test('a browser clock that was set is believed after a few frames', () => {
  const clock = createServerClock()
  clock.hear(10_000, 0)
  const heard = Array.from({ length: 8 }, (_, at) => clock.hear(20_000 + at, 20_000 + at))
  expect(heard.at(-1)).toBe(0)
})
