import { expect, it } from 'vitest'
import { decodeNamedCharacterReference } from '../../client/pieces/named-characters.ts'

it('names that people type stand for their character, and all others for nothing', () => {
  expect(decodeNamedCharacterReference('lt')).toBe('<')
  expect(decodeNamedCharacterReference('amp')).toBe('&')
  for (const name of ['', 'script', 'constructor', '__proto__', 'LT'])
    expect(decodeNamedCharacterReference(name)).toBe(false)
})
