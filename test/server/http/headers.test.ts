import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RunningServer } from '../../kit/running-server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

describe.each(['/', '/api/home', '/api/nothing', '/assets/none.js', '/health', '/metrics'])(
  'the answer to %s',
  (path) => {
    it('says what it is, sends no address along and stands in no frame', async () => {
      const { headers } = await server.ask(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('permissions-policy')).toMatch(/camera=\(\).*microphone=\(\)/)
      expect(headers.get('strict-transport-security')).toBeNull()
    })
  },
)

it('the page holds scripts to their files and lets none make markup of text', async () => {
  const policy = (await server.ask('/')).headers.get('content-security-policy')?.split('; ')
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]),
  )
})

it('what the sockets answer over HTTP says what it is, too', async () => {
  const refused = await server.ask('/socket.io/?EIO=4&transport=polling')
  expect(refused.status).toBe(400)
  expect(refused.headers.get('x-content-type-options')).toBe('nosniff')
})

it('behind an address with TLS browsers are told to stay with it', async () => {
  const secure = await RunningServer.start({ publicUrl: new URL('https://drill.example.com') })
  const { headers } = await secure.ask('/')
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
  await secure.stop()
})
