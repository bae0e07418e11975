import { expect, it } from 'vitest'
import { LIMITS } from '../../../server/limits.ts'
import { Places } from '../../../server/sockets/places.ts'

const { connections, connectionsPerAddress } = LIMITS.sockets

function taken(places: Places, address: string, count: number): (() => void)[] {
  return Array.from({ length: count }, () => places.take(address))
}

it('one address gets only so many places, and gives them back', () => {
  const places = new Places()
  taken(places, '192.0.2.1', connectionsPerAddress - 1)
  expect(places.isFreeFor('192.0.2.1')).toBe(true)
  const leave = places.take('192.0.2.1')
  expect(places.isFreeFor('192.0.2.1')).toBe(false)
  expect(places.isFreeFor('192.0.2.2')).toBe(true)
  leave()
  expect(places.isFreeFor('192.0.2.1')).toBe(true)
})

it('while all places are taken nobody more is let in', () => {
  const places = new Places()
  for (let at = 1; at < connections; at += 1) places.take(`192.0.2.${at % 250}`)
  expect(places.isFreeFor('198.51.100.1')).toBe(true)
  const leave = places.take('203.0.113.1')
  expect(places.isFreeFor('198.51.100.1')).toBe(false)
  leave()
  expect(places.isFreeFor('198.51.100.1')).toBe(true)
})
