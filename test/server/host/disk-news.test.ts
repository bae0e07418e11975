import { expect, test } from 'vitest'
import { DiskNews } from '../../../server/host/disk-news.ts'
import { MemoryStore } from '../../../server/store/memory.ts'

/** A disk that is asked whether it works, and what is told of it. */
function disk() {
  const store = new MemoryStore()
  const news = new DiskNews(store)
  const told: string[] = []
  news.onChange(() => told.push(news.state))
  return {
    news,
    told,
    turnsOut: async (works: boolean) => {
      store.beforeCommit = () => {
        if (!works) throw new Error('the disk takes nothing')
      }
      await store.probe().catch(() => {})
    },
  }
}

test('each change is told once, at the next turn of the schedule', async () => {
  const { news, told, turnsOut } = disk()
  for (const works of [true, false, false, true]) {
    await turnsOut(works)
    if (news.dueMs() !== null) news.wake()
  }
  expect(told).toEqual(['failing', 'ok'])
  expect(news.dueMs()).toBeNull()
})

test('whoever comes while it fails for less than a turn is not left with that news', async () => {
  const { news, told, turnsOut } = disk()
  await turnsOut(false)
  const heard = news.state
  await turnsOut(true)
  if (news.dueMs() !== null) news.wake()
  expect([heard, ...told].at(-1)).toBe('ok')
})
