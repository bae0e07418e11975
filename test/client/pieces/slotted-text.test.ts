import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillPlain } from '../../../shared/scenario/slots.ts'
import { fillFields, fillSlots } from '../../../client/pieces/slotted-text.ts'

const slots = { pager: 'the on-call phone', chat: '$& ${pager}', long2: 'x' }

describe('fillSlots', () => {
  test.each([
    ['${pager} rings', 'the on-call phone rings'],
    ['a ${pager} and ${pager}', 'a the on-call phone and the on-call phone'],
    ['$${pager}', '${pager}'],
    ['$$${pager}', '$${pager}'],
    ['${unknown}', '${unknown}'],
    ['${constructor}', '${constructor}'],
    ['${long2}', 'x'],
    ['no slot, $5 {x}', 'no slot, $5 {x}'],
  ])('%s', (text, expected) => {
    expect(fillSlots(text, slots)).toBe(expected)
  })

  test('a value is plain text: neither read for slots nor as a pattern', () => {
    expect(fillSlots('in ${chat}', slots)).toBe('in $& ${pager}')
  })
})

test('screens and core read every text alike', () => {
  const piece = fc.constantFrom('$', '{', '}', '${', '$${', 'pager', '${pager}', '${ x }', 'é ')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (parts) => {
      const text = parts.join('')
      expect(fillSlots(text, slots)).toBe(fillPlain(text, slots))
    }),
  )
})

test('fields are filled however deep they lie, and numbers stay numbers', () => {
  const fields = { room: '${pager}', numbers: [{ label: '${pager}', series: [1, 2] }], bot: true }
  expect(fillFields(fields, slots)).toEqual({
    room: 'the on-call phone',
    numbers: [{ label: 'the on-call phone', series: [1, 2] }],
    bot: true,
  })
})
