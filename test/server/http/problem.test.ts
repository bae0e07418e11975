import { Hono } from 'hono'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { answerProblem } from '../../../server/http/problem.ts'
import { ChainBroken } from '../../../server/store/chain.ts'
import { NotScrubbed } from '../../../server/store/sqlite-erase.ts'
import { StorageFailed } from '../../../server/store/storage-condition.ts'

/** What is answered where an address of the API fails with this. */
async function answerTo(error: Error): Promise<[number, { code: string; message: string }]> {
  const app = new Hono()
  app.onError(answerProblem(pino({ level: 'silent' }), () => {}))
  app.get('/', () => {
    throw error
  })
  const response = await app.request('/')
  return [response.status, (await response.json()) as { code: string; message: string }]
}

it('what nobody foresaw is answered without its details', async () => {
  const [status, answer] = await answerTo(new Error('SELECT secret FROM /home/somebody'))
  expect([status, answer]).toMatchObject([500, { code: 'internal' }])
  expect(answer.message).not.toMatch(/secret|SELECT|home/)
})

it('a log that does not fit together is named with the event, and left alone', async () => {
  const [status, { code, message }] = await answerTo(new ChainBroken(7, 'a hash of ours'))
  expect([status, code]).toEqual([500, 'log-broken'])
  expect(message).toContain('from event 7 on')
})

it.each([
  ['a disk that fails', new StorageFailed('x-one'), 'storage'],
  ['an erasure that is not finished', new NotScrubbed('Try again.'), 'not-scrubbed'],
])('%s is said so that one may try again', async (_what, error, code) => {
  expect(await answerTo(error)).toMatchObject([503, { code }])
})
