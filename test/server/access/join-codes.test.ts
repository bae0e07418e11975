import { expect, it } from 'vitest'
import { newJoinCode, printJoinCode, readJoinCode } from '../../../server/access/join-codes.ts'

it('a code is read however it was typed', () => {
  const code = newJoinCode()
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
  expect(readJoinCode(printJoinCode(code))).toBe(code)
  expect(readJoinCode(` ${code.toLowerCase()} `)).toBe(code)
  expect(readJoinCode('o0il-lo1i')).toBe('00111011')
})

it.each(['', 'K7PM', 'K7PM-2QXD-1', 'K7PM2QX!', 'ÄÖÜ12345'])('%j is no code', (text) => {
  expect(readJoinCode(text)).toBeNull()
})
