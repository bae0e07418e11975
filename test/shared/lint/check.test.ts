import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkScenario } from '../../../shared/lint/check.ts'
import { asYaml, smallScenario } from '../../kit/scenario.ts'

const GOOD = asYaml(smallScenario())

function codes(text: string): string[] {
  return checkScenario(text).problems.map(({ code }) => code)
}

test('every problem shows at once, also behind one that does not fit the schema', () => {
  const text = GOOD.replace('${pager}', '${pagr}')
    .replace('target: 4m', 'target: 4 min')
    .replace('made: declare', 'mad: declare')
    .replace('from: alerts', 'from: alertz')
  expect(codes(text)).toEqual(
    expect.arrayContaining(['unknown-slot', 'wrong-value', 'unknown-key', 'unknown-reference']),
  )
})

/** An inject that waits for itself, in a file with one slip of form elsewhere. */
const CIRCLE = GOOD.replace(
  'made: revoke\n  - id: vendor-mail',
  'released: errors-rise\n  - id: vendor-mail',
)

test.each([
  ['an inject without its title', 'title: Errors above', 'titl: Errors above'],
  ['an inject of no channel', 'channel: email', 'channel: emil'],
  ['a gate that cannot be read', 'gate:\n      made:', 'gate:\n      mad:'],
  ['a decision without its target', 'target: 5m', 'target: 5 min'],
  ['an option without its label', 'label: Revoke now', 'lable: Revoke now'],
  ['a row with no time that is one', 'at: 25m', 'at: 25 min'],
  ['a task that is hands-on or not', 'handsOn: true', 'handsOn: maybe'],
  ['a missing story', 'story: It', 'stori: It'],
])('%s hides no circle, and nothing is said to follow from it', (_, good, slip) => {
  const text = CIRCLE.replace(good, slip)
  expect(text).not.toBe(CIRCLE)
  const ofForm = ['missing-key', 'unknown-key', 'wrong-type', 'wrong-value']
  const found = codes(text).filter((code) => !ofForm.includes(code))
  expect(found).toEqual(['circular-wait'])
})

test('what can only be reached by a part that cannot be read is not said to be out of reach', () => {
  const slips = [
    CIRCLE.replace('released: errors-rise', 'relased: errors-rise'),
    CIRCLE.replace('- inject: errors-rise', '- injct: errors-rise'),
    GOOD.replace('if:\n          made: declare', 'if:\n          any: [{ mad: declare }]'),
    GOOD.replace('if:\n          made: declare', 'if:\n          not: { phaseReached: recovry }'),
  ]
  const follows = ['circular-wait', 'never-happens', 'goal-never', 'never-true', 'in-no-form']
  for (const text of slips) {
    expect(codes(text).filter((code) => follows.includes(code))).toEqual([])
    expect([CIRCLE, GOOD]).not.toContain(text)
  }
})

test.each([
  ['a decision', 'if:\n          made: declare', 'if:\n          made: declarre'],
  ['an inject', 'released: vendor-mail', 'released: vendor-male'],
  ['an inject to open with', 'with: first-page', 'with: first-pag'],
  [
    'an option',
    'decision: revoke\n        option: revoke-now',
    'decision: revoke\n        option: revoke',
  ],
])('%s that is named by mistake is one problem, however much waits for it', (_, good, slip) => {
  const text = GOOD.replace(good, slip)
  expect(text).not.toBe(GOOD)
  const errors = checkScenario(text).problems.filter(({ code }) => code !== 'form-size')
  expect(errors.map(({ code }) => code)).toEqual(['unknown-reference'])
})

test('any one slip of form brings no error of reach with it', () => {
  const follows = ['circular-wait', 'never-happens', 'goal-never', 'in-no-form', 'never-true']
  const lines = GOOD.split('\n')
  const keys = [...lines.keys()].filter((at) => /^ +[-a-zA-Z ]*[a-zA-Z]+:/.test(lines[at] ?? ''))
  for (const at of keys.filter((_, index) => index % 3 === 0)) {
    const slip = (lines[at] ?? '').replace(/([a-zA-Z]+):/, '$1q:')
    const text = lines.with(at, slip).join('\n')
    expect(
      codes(text).filter((code) => follows.includes(code)),
      `line ${at + 1}: ${slip}`,
    ).toEqual([])
  }
})

test('a problem stands at the very words it is about', () => {
  const text = GOOD.replace('${pager}', '${pagr}')
  const [problem] = checkScenario(text).problems
  const line = text.split('\n')[(problem?.line ?? 0) - 1] ?? ''
  expect(line.slice((problem?.column ?? 0) - 1)).toMatch(/^\$\{pagr\}/)
  expect(problem?.sentence).toContain('did you mean `pager`?')
})

const HOSTILE: Record<string, [text: string, code: string]> = {
  'an empty file': ['', 'empty-file'],
  'a file of comments': ['# nothing\n\n', 'empty-file'],
  'brackets 150 deep': ['['.repeat(150) + ']'.repeat(150), 'nested-too-deep'],
  'half a million brackets': ['['.repeat(500 * 1024), 'nested-too-deep'],
  'maps 150 deep': [blocks(150), 'nested-too-deep'],
  '600 KB': [`a: ${'x'.repeat(600 * 1024)}`, 'file-too-large'],
  '60,000 keys': [keys(60_000), 'file-too-large'],
  '20,001 lines': ['# so much to say\n'.repeat(20_000), 'file-too-large'],
  '60,000 words in one line': [`a: [${'b, '.repeat(60_000)}]`, 'file-too-large'],
  'an alias bomb': ['a: &a [x]\nb: [*a, *a]\n', 'yaml-extra'],
  'keys of objects': ['__proto__:\n  polluted: 1\n', 'bad-key'],
  tabs: ['a:\n\tb: 1\n', 'yaml-syntax'],
  'a key twice': [`${GOOD}title: Again\n`, 'duplicate-key'],
  'a list': ['- a\n', 'wrong-type'],
}

test.each(Object.entries(HOSTILE))('%s is a problem, never a crash', (_, [text, code]) => {
  const { scenario, problems } = checkScenario(text)
  expect(scenario).toBeNull()
  expect(problems.map((problem) => problem.code)).toContain(code)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('an empty file is 1:1', () => {
  expect(checkScenario('').problems).toMatchObject([{ line: 1, column: 1 }])
})

test('a byte order mark at the start moves no column', () => {
  const text = GOOD.replace('format: 1', 'formt: 1')
  expect(checkScenario(`\uFEFF${text}`)).toEqual(checkScenario(text))
})

test('an alias is one problem, not also an empty value', () => {
  const text = GOOD.replace('name: Alerts', 'name: &name Alerts').replace(
    'from: alerts',
    'from: *name',
  )
  const found = checkScenario(text).problems.filter(({ severity }) => severity === 'error')
  expect(found.map(({ code, sentence }) => [code, sentence])).toEqual([
    ['yaml-extra', 'Anchors and tags are not used in scenarios: write the value itself.'],
    ['yaml-extra', 'Aliases are not used in scenarios: write the value again.'],
  ])
})

test('a tag is one problem of YAML that a scenario does without, and hides no other', () => {
  const text = GOOD.replace('from: alerts', 'from: !who alertz')
  expect(codes(text)).toEqual(expect.arrayContaining(['yaml-extra', 'unknown-reference']))
  expect(codes(text)).not.toContain('yaml-syntax')
  expect(codes(GOOD.replace('from: alerts', 'from: !!str alerts'))).toContain('yaml-extra')
})

test('100 levels are no problem of depth', () => {
  expect(codes('['.repeat(100) + ']'.repeat(100))).not.toContain('nested-too-deep')
})

test('a sentence is one printable line whatever the file holds', () => {
  for (const { sentence } of checkScenario('"a\\n\\e[31mb": 1\n').problems)
    expect(sentence).not.toMatch(/\p{Cc}/u)
})

test('places exist even where the parser loses count of lines on its way out of an error', () => {
  const text = `{${GOOD}`
  const written = text.split('\n')
  for (const { line, column } of checkScenario(text).problems)
    expect(column).toBeLessThanOrEqual((written[line - 1] ?? '').length + 1)
})

test('whatever is cut, doubled or put in, a check ends with problems at places that exist', () => {
  const lines = GOOD.split('\n')
  const piece = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('{', '- ', ': ', '${', '*a', '\t'),
  )
  fc.assert(
    fc.property(fc.nat(lines.length - 2), fc.nat(6), piece, fc.nat(40), (at, cut, put, column) => {
      const line = lines[at] ?? ''
      const spoiled = line.slice(0, column) + put + line.slice(column)
      const text = [...lines.slice(0, at), spoiled, ...lines.slice(at + cut + 1)].join('\n')
      const { scenario, problems } = checkScenario(text)
      const errors = problems.filter(({ severity }) => severity === 'error')
      expect(scenario === null).toBe(errors.length > 0)
      const written = text.split('\n')
      for (const problem of problems) {
        expect(problem.line).toBeLessThanOrEqual(written.length)
        expect(problem.line).toBeGreaterThan(0)
        expect(problem.column).toBeGreaterThan(0)
        expect(problem.column).toBeLessThanOrEqual((written[problem.line - 1] ?? '').length + 1)
      }
    }),
    { numRuns: 150 },
  )
})

test('a file that lost a required key always has a problem', () => {
  const required = Object.keys(smallScenario()).filter(
    (key) =>
      ![
        'slots',
        'vendors',
        'evidence',
        'tasks',
        'cadence',
        'checklist',
        'flags',
        'questions',
      ].includes(key),
  )
  fc.assert(
    fc.property(fc.subarray(required, { minLength: 1 }), (gone) => {
      const rest = Object.entries(smallScenario()).filter(([key]) => !gone.includes(key))
      const found = checkScenario(asYaml(Object.fromEntries(rest))).problems
      expect(found.filter(({ code }) => code === 'missing-key')).toHaveLength(gone.length)
    }),
    { numRuns: 40 },
  )
})

function blocks(depth: number): string {
  return Array.from({ length: depth }, (_, index) => `${' '.repeat(index)}a:`).join('\n')
}

function keys(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n')
}
