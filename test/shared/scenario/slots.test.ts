import { expect, test } from 'vitest'
import { fillPlain, slotsIn, splitSlots } from '../../../shared/scenario/slots.ts'

test('a text splits into what stands there and its slots', () => {
  expect(splitSlots('Open ${pager} now')).toEqual([
    { kind: 'text', text: 'Open ' },
    { kind: 'slot', name: 'pager' },
    { kind: 'text', text: ' now' },
  ])
})

test('a doubled dollar is a literal', () => {
  expect(splitSlots('Write $${pager} here')).toEqual([
    { kind: 'text', text: 'Write ${pager} here' },
  ])
  expect(slotsIn('$${a} ${b} ${b}')).toEqual(['b', 'b'])
})

test('a value is put in as it is, and nothing in it is read again', () => {
  expect(fillPlain('Open ${pager}', { pager: '**${chat}**' })).toBe('Open **${chat}**')
})

test('a slot without a value stays as it is written, also one named like a part of every object', () => {
  expect(fillPlain('${toString} ${gone}', {})).toBe('${toString} ${gone}')
})
