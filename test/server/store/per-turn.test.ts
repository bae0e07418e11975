import { expect, it } from 'vitest'
import { perTurn } from '../../../server/store/per-turn.ts'

it('what is asked for within one turn is committed together', async () => {
  const turns: number[][] = []
  const { add } = perTurn((items: number[]) => {
    turns.push(items)
    return items.map((item) => ({ kept: item * 2 }))
  })
  expect(await Promise.all([add(1), add(2)])).toEqual([2, 4])
  expect(await add(3)).toBe(6)
  expect(turns).toEqual([[1, 2], [3]])
})

it('one that is refused does not take the others with it, a failed commit takes all', async () => {
  const { add } = perTurn((items: number[]) => {
    if (items.includes(13)) throw new Error('disk full')
    return items.map((item) => (item < 0 ? { refused: new Error('no') } : { kept: item }))
  })
  const settled = await Promise.allSettled([add(1), add(-1)])
  expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  const failed = await Promise.allSettled([add(1), add(13)])
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
