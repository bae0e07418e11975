import { BlockList } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BadSetting, readSettings } from '../../../server/settings.ts'
import { addressOf } from '../../../server/http/caller.ts'
import { RunningServer } from '../../kit/running-server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

describe('metrics', () => {
  it('count what happens, without names, ids or texts', async () => {
    const { console: link, exercise } = await server.facilitated()
    const page = await server.page(link)
    await page.until((view) => view.exercise.exercise !== undefined)
    expect(await page.give('resume')).toMatchObject({ ok: false, code: 'not-started' })
    await page.give('seat-bots')
    await page.give('start')
    for (const path of ['/api/home', '/api/none', '/api/none/more']) await server.ask(path)
    const text = await (await server.ask('/metrics')).text()
    for (const line of [
      'hotwash_sockets 1',
      'hotwash_exercises 1',
      'hotwash_exercises_running 1',
      'hotwash_commands_total 2',
      'hotwash_refusals_total{code="not-started"} 1',
      'hotwash_late_injects_total 0',
      'hotwash_http_refusals_total{code="session"} 1',
      'hotwash_http_refusals_total{code="no-address"} 2',
    ]) {
      expect(text.split('\n')).toContain(line)
    }
    expect(text).toMatch(/hotwash_append_seconds_count [3-9]/)
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds')
    expect(text).not.toContain(exercise)
  })

  it('are for this machine: not through a proxy, unless it sends the token', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' }
    const refused = await server.ask('/metrics', { headers })
    expect([refused.status, await refused.json()]).toMatchObject([403, { code: 'not-yours' }])
    const told = await RunningServer.start({ metricsToken: 'a-long-token' })
    const asked = (token: string) => told.ask('/metrics', { session: token, headers })
    expect((await asked('a-long-token')).status).toBe(200)
    expect((await asked('b-long-token')).status).toBe(403)
    await told.stop()
  })
})

describe('the address of a request', () => {
  const asked = (direct: string, forwarded?: string, proxies = '') =>
    addressOf(
      {
        env: { incoming: { socket: { remoteAddress: direct } } },
        req: { header: () => forwarded },
      } as unknown as Parameters<typeof addressOf>[0],
      { proxies: readSettings({ HOTWASH_PROXY: proxies }).proxies, metricsToken: null },
    )

  it.each([
    ['without a proxy', ['198.51.100.7'], '198.51.100.7'],
    ['claimed where no proxy was named', ['127.0.0.1', '1.2.3.4'], '127.0.0.1'],
    ['told by a proxy', ['127.0.0.1', '1.2.3.4', '127.0.0.1'], '1.2.3.4'],
    ['claimed before the proxy', ['127.0.0.1', '6.6.6.6, 1.2.3.4', '127.0.0.1'], '1.2.3.4'],
    ['through two proxies', ['::ffff:10.0.0.1', '1.2.3.4, 10.9.9.9', '10.0.0.0/8'], '1.2.3.4'],
    ['that is none', ['127.0.0.1', 'localhost, <x>', '127.0.0.1'], '127.0.0.1'],
    ['in the new way', ['::1', '2001:db8::7', '::1'], '2001:db8::7'],
  ] as const)(
    'is believed only from a proxy that was named: %s',
    (_how, [direct, forwarded, proxies], address) => {
      expect(asked(direct, forwarded, proxies)).toBe(address)
    },
  )

  it('is told by proxies that are written as addresses', () => {
    expect(readSettings({}).proxies).toBeInstanceOf(BlockList)
    expect(asked('10.9.9.9', '1.2.3.4', '10.0.0.0/8, ::1')).toBe('1.2.3.4')
  })

  it.each(['nginx', '10.0.0.0/33', '10.0.0.0/x', '1.2.3', '10.0.0.0/', '10.0.0.0/8/9', '::/1e1'])(
    'is told by no proxy that is written like %s',
    (wrong) => expect(() => readSettings({ HOTWASH_PROXY: wrong })).toThrow(BadSetting),
  )
})
