import { describe, expect, test } from 'vitest'
import { writtenScenario } from '../../../client/gallery/fixed/written-scenario.ts'
import { freeSlug, titleIn } from '../../../client/pieces/own-slug.ts'
import { commentsOn, withComment } from '../../../client/screens/authoring/comments.ts'
import { idAt, offsetOf, offsetOfId } from '../../../client/screens/authoring/places.ts'
import { printedCode } from '../../../client/screens/join/printed-code.ts'
import { checkScenario } from '../../../shared/lint/check.ts'

const ids = ['first-page', 'secret-alert']

describe('places in a text', () => {
  test('a line and a column are an offset', () => {
    expect(offsetOf('ab\ncd\n', { line: 2, column: 2 })).toBe(4)
    expect(offsetOf('ab\ncd', { line: 2, column: 99 })).toBe(5)
    expect(offsetOf('ab', { line: 9, column: 1 })).toBe(2)
  })

  test('an id is found where it is written, not where it is named', () => {
    const at = offsetOfId(writtenScenario, 'secret-alert')
    expect(writtenScenario.slice(at)).toMatch(/^id: secret-alert\n/)
    expect(offsetOfId(writtenScenario, 'secret')).toBe(-1)
    expect(offsetOfId('- { title: x, id: in-flow }', 'in-flow')).toBe(14)
  })

  test('a cursor is in the inject around it, and in none elsewhere', () => {
    const at = (words: string) => idAt(writtenScenario, ids, writtenScenario.indexOf(words))
    expect(at('channel: pager')).toBe('first-page')
    expect(at('validity: active')).toBe('secret-alert')
    expect(at('question: Revoke the key now')).toBeNull()
    expect(at('title: A leaked key')).toBeNull()
  })
})

describe('comments', () => {
  test('stand above the thing, and change nothing that is played', () => {
    const next = withComment(writtenScenario, 'secret-alert', 'One line\nand another')
    expect(commentsOn(next, 'secret-alert')).toEqual([
      'Is the wording of the real tool close enough?',
      'One line',
      'and another',
    ])
    expect(checkScenario(next).scenario).toEqual(checkScenario(writtenScenario).scenario)
  })
})

test('the scenario of the gallery has no error', () => {
  const { problems } = checkScenario(writtenScenario)
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a title becomes an address that nobody has', () => {
  expect(freeSlug('Leaked keys, our gateway!', [])).toBe('leaked-keys-our-gateway')
  expect(freeSlug('Übung 1', ['ubung-1', 'ubung-1-2'])).toBe('ubung-1-3')
  expect(freeSlug('42', [])).toBe('scenario')
  expect(titleIn('format: 1\ntitle: "Our keys"\n')).toBe('Our keys')
  expect(titleIn('format: 1\n')).toBeNull()
})

test('a code is printed in fours', () => {
  expect(printedCode('k7pm2qxd')).toBe('K7PM-2QXD')
  expect(printedCode('k7p')).toBe('K7P')
})
