import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EditorState } from '@codemirror/state'
import { CompletionContext } from '@codemirror/autocomplete'
import { describe, expect, test } from 'vitest'
import { complete } from '../../../client/screens/authoring/completion/complete.ts'
import { placeAt } from '../../../client/screens/authoring/completion/written-place.ts'
import { asYaml, smallScenario } from '../../kit/scenario.ts'

const whole = asYaml(smallScenario())
const head = `slots:
  pager: { title: On-call tool, default: the pager }
roles:
  - id: commander
    title: Incident commander
  - id: platform
    title: Platform lead
personas:
  - { id: alerts, name: Alerts }
decisions:
  - id: declare
    title: Declare it?
    options:
      - id: declare-now
        label: Declare
`

/** What is offered at `|`, unasked or with Ctrl Space. */
function offered(written: string, asked = true): string[] {
  const pos = written.indexOf('|')
  const doc = written.replace('|', '')
  const result = complete(new CompletionContext(EditorState.create({ doc }), pos, asked))
  const options = (result?.options ?? []).filter(({ label }) =>
    label.startsWith(doc.slice(result?.from, pos)),
  )
  return options.map(({ label }) => label)
}

function about(written: string, label: string) {
  const doc = written.replace('|', '')
  const context = new CompletionContext(EditorState.create({ doc }), written.indexOf('|'), true)
  return complete(context)?.options.find((option) => option.label === label)
}

describe('keys', () => {
  test.each([
    ['at the top', '|', 'startsAt'],
    ['of an item', 'decisions:\n  - id: x\n    de|', 'deadline'],
    ['of an item as far left as its list', 'decisions:\n- id: x\n  de|', 'deadline'],
    ['right behind the dash', 'decisions:\n  - i|', 'id'],
    ['of a part inside', 'phases:\n  containment:\n    ga|', 'gate'],
    ['of a condition in braces', 'decisions:\n  - id: x\n    if: { notM|', 'notMadeWithin'],
    ['of a fact in a fact', 'decisions:\n  - if: { claim: { decision: x, i|', 'is'],
    ['after the lines of a text', 'story: |0\n  Note: all\ncomp|'.replace('|0', '>'), 'company'],
  ])('%s', (_where, written, key) => {
    expect(offered(written)).toContain(key)
  })

  test('come with the docstring of the field, and say if they are needed', () => {
    const target = about('decisions:\n  - id: x\n    |', 'target')
    expect(target?.info).toBe('From opening; within it the decision is timely.')
    expect(target?.detail).toBe('needed')
    expect(about('decisions:\n  - id: x\n    |', 'weight')?.detail).toBeUndefined()
  })

  test('of an inject are those of its channel', () => {
    const fields = (channel: string) =>
      offered(`injects:\n  - id: x\n    channel: ${channel}\n    fields:\n      |`)
    expect(fields('email')).toContain('address')
    expect(fields('pager')).not.toContain('address')
    expect(fields('pager')).not.toEqual([])
  })
})

describe('values', () => {
  test.each([
    ['words of the format', 'decisions:\n  - phase: re|', 'recovery'],
    ['channels', 'injects:\n  - channel: vend|', 'vendor-status'],
    ['roles in a list', `${head}injects:\n  - to: [plat|`, 'platform'],
    ['roles in a list of lines', `${head}injects:\n  - to:\n      - plat|`, 'platform'],
    ['roles behind a comma', `${head}injects:\n  - to: [platform, com|`, 'commander'],
    ['personas', `${head}injects:\n  - from: |`, 'alerts'],
    ['decisions in a condition', `${head}injects:\n  - if: { made: de|`, 'declare'],
    ['options', `${head}injects:\n  - if: { chosen: { decision: declare, option: |`, 'declare-now'],
  ])('%s', (_what, written, value) => {
    expect(offered(written)).toContain(value)
  })

  test('an id says what it names', () => {
    expect(about(`${head}commander: |`, 'platform')?.info).toBe('Platform lead')
  })
})

describe('slots', () => {
  test.each([
    ['in a text of several lines', `${head}story: >\n  Call \${pa|`],
    ['in a line', `${head}title: \${|`],
    ['in braces', `${head}tasks:\n  - { id: x, title: See \${|`],
  ])('%s', (_where, written) => {
    expect(offered(written, false)).toEqual(['pager'])
  })
})

test('nothing is offered inside a text, nor unasked where nothing is typed', () => {
  expect(offered('story: >\n  de|')).toEqual([])
  expect(offered('story: >\n  Note: all\n\n  de|')).toEqual([])
  expect(offered('decisions:\n  - id: x\n    |', false)).toEqual([])
})

test('the place of each key of a whole scenario is found', () => {
  const file = join(import.meta.dirname, '../../../scenarios/launch-outage/scenario.yaml')
  expect(misread(readFileSync(file, 'utf8'))).toEqual([])
})

test('the place of each key is found in a file without braces', () => {
  expect(misread(whole)).toEqual([])
})

/** Lines with a key that the completion would not offer at its own place. */
function misread(text: string): string[] {
  let offset = 0
  return text.split('\n').flatMap((line) => {
    const key = /^(?:[ -]*)([a-zA-Z][\w-]*):(?:\s|$)/.exec(line)?.[1]
    const at = offset + line.indexOf(key ?? '')
    offset += line.length + 1
    if (key === undefined || placeAt(text, at).takes === 'prose') return []
    const result = complete(
      new CompletionContext(EditorState.create({ doc: text.slice(0, at) }), at, true),
    )
    const known = result?.options.some(({ label }) => label === key) ?? false
    // The author's own words are no keys of the format.
    return known || placeAt(text, at).path[0] === 'slots' ? [] : [line]
  })
}
