import { expect, it } from 'vitest'
import { addressesOf } from '../../../server/access/addresses.ts'

it('pages of this machine, of its network and of the public address may connect, others not', () => {
  const addresses = addressesOf({
    port: 4300,
    host: '192.168.1.20',
    publicUrl: new URL('https://drill.example/'),
  })
  const ours = ['http://localhost:4300', 'http://127.0.0.1:4300', 'http://192.168.1.20:4300']
  for (const origin of [...ours, 'https://drill.example']) {
    expect(addresses.allows(origin), origin).toBe(true)
  }
  const others = [
    'http://localhost:4301',
    'http://drill.example',
    'https://drill.example.evil',
    'null',
  ]
  for (const origin of [...others, '', undefined]) expect(addresses.allows(origin)).toBe(false)
})

it('printed links lead to the public address, else to the network’s, else here', () => {
  const listening = { port: 4300, host: '192.168.1.20', publicUrl: null }
  expect(addressesOf(listening).players).toBe('http://192.168.1.20:4300')
  expect(addressesOf({ ...listening, host: '127.0.0.1' }).players).toBe('http://localhost:4300')
  const publicUrl = new URL('https://drill.example/')
  expect(addressesOf({ ...listening, publicUrl })).toMatchObject({
    players: 'https://drill.example',
    here: 'https://drill.example',
  })
})
