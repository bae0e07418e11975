import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { addressesOf } from '../../../server/access/addresses.ts'
import { LIMITS } from '../../../server/limits.ts'
import { checkRequest } from '../../../server/sockets/admission.ts'

it('while all places are taken nobody more is let in', () => {
  const addresses = addressesOf({ port: 4300, host: '127.0.0.1', publicUrl: null })
  const request = { headers: { origin: 'http://localhost:4300' } } as IncomingMessage
  const isLetInBeside = (connected: number) => {
    let isAllowed: boolean | null = null
    const check = checkRequest(
      () => addresses,
      () => connected,
    )
    check(request, (_error, allowed) => (isAllowed = allowed))
    return isAllowed
  }
  expect(isLetInBeside(LIMITS.sockets.connections - 1)).toBe(true)
  expect(isLetInBeside(LIMITS.sockets.connections)).toBe(false)
})
