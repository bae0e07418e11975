import { asYaml, minimalScenario } from '../../kit/scenario.ts'
import type { Random } from '../random.ts'
import { deepList, LOADED_KEYS, spoiled, type Json } from './nonsense.ts'

const good = () => asYaml(minimalScenario())
const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n')

/** A good scenario whose title is written like this. */
const titled = (title: string) => good().replace(/^title: .*$/m, `title: ${title}`)
/** A good scenario with this behind it. */
const andMore = (text: string) => `${good()}${text}\n`

/** Families of texts that are made to cost much, to mean something else, or to reach somewhere. */
export const FAMILIES: Record<string, readonly string[]> = {
  'bombs of aliases': [3, 9, 30].flatMap((width) =>
    [2, 9, 40].map((levels) =>
      andMore(
        lines(levels, (at) => `l${at}: &l${at} [${at === 0 ? 'x' : `*l${at - 1},`.repeat(width)}]`),
      ),
    ),
  ),
  'anchors that hold themselves': ['a: &a [*a]', 'a: &a {b: *a}', '&a a: *a', '*a : 1'].map(
    andMore,
  ),
  'merge keys': ['<<: {title: x}', '<<: *none', 'company: {<<: [{a: 1}, {a: 2}]}'].map(andMore),
  tags: ['!!js/function "x"', '!!binary aGk=', '!!python/object:os.system x', '!x y', '!!set {a}']
    .map(titled)
    .concat('%TAG ! tag:evil,2000:\n---\ntitle: !x y\n', '!!omap [a: 1]\n'),
  'nested without end': [101, 1_000, 50_000].flatMap((depth) => [
    andMore(`deep: ${deepList(depth)}`),
    andMore(`deep: ${'{a: '.repeat(depth)}`),
    andMore(`deep: ${'- '.repeat(depth)}x`),
    andMore(`deep:\n${lines(Math.min(depth, 700), (at) => `${' '.repeat(at + 1)}k:`)}`),
    andMore(`deep: ${'? '.repeat(depth)}x`),
    '>'.repeat(depth),
    '"'.repeat(depth),
    `deep: ${'[{'.repeat(depth)}`,
  ]),
  'many keys': [1_000, 19_000, 60_000].flatMap((count) => [
    lines(count, (at) => `k${at}: 1`),
    `{${Array.from({ length: count }, (_, at) => `k${at}: 1`).join(',')}}`,
    `${lines(count, () => 'same: 1')}\n`,
    `roles:\n${lines(count, (at) => `  - id: r${at}`)}\n`,
  ]),
  'long keys and values': [1_000, 100_000, 600_000].flatMap((length) => [
    andMore(`${'k'.repeat(length)}: 1`),
    andMore(`? ${'k'.repeat(length)}\n: 1`),
    titled('x'.repeat(length)),
    titled(`"${'\\u0041'.repeat(length / 6)}"`),
    `commander: ${'a-'.repeat(length / 2)}\n${good()}`,
  ]),
  'keys that mean something to JavaScript': LOADED_KEYS.flatMap((key) => [
    andMore(`${key}: {polluted: true}`),
    good().replace('company:', `company:\n  ${key}: {polluted: true}`),
    titled(key).replaceAll('commander', key),
    andMore(`slots:\n  ${key}: {title: x, default: y}`),
    titled(`'\${${key}}'`),
    good().replaceAll(': declare', `: ${key}`),
  ]),
  'doubled keys': ['title: again', 'format: 2', 'forms: {}'].map(andMore),
  'other encodings': [
    `\uFEFF${good()}`,
    Buffer.from(good(), 'utf16le').toString('latin1'),
    `\uFFFE${good()}`,
    `${good()}\u0000`,
    titled('a\u0000b'),
    titled('"a\\0b"'),
    titled('\uD800'),
    titled('"\\uD800"'),
    titled('\u202Eesrever\u202C'),
    titled('\u2028two\u2029'),
    good().replaceAll('\n', '\r'),
    good().replaceAll('\n', '\r\n'),
    good().replaceAll(' ', '\u00A0'),
    good().replaceAll('  ', '\t'),
    '\u0000'.repeat(1_000),
    '\r'.repeat(100_000),
  ],
  'texts that cost regular expressions': [10, 1_000, 7_900].flatMap((length) =>
    [
      `${'a'.repeat(length)}!`,
      '-'.repeat(length),
      'a-'.repeat(length / 2) + '_',
      '${'.repeat(length / 2),
      '$${'.repeat(length / 3),
      '${a'.repeat(length / 3) + '}',
      '9'.repeat(length),
      ' '.repeat(length) + '.',
      '*_`>#'.repeat(length / 5),
      '. '.repeat(length / 2),
    ].flatMap((text) => [
      titled(`'${text}'`),
      good().replace('id: commander', `id: '${text}'`),
      good().replace('at: 2m', `at: '${text}'`),
      good().replace(/story: .*/, `story: '${text}'`),
    ]),
  ),
  'numbers, dates and times': [
    ...[
      '1e999',
      '-1e999',
      '.inf',
      '.nan',
      '0x7fffffffffffffff',
      '0o777',
      '1_000',
      '-0',
      '2026-01-05',
    ].flatMap((number) => [
      good().replace('minutes: 60', `minutes: ${number}`),
      good().replace('format: 1', `format: ${number}`),
      titled(number),
    ]),
    ...[
      '9999h999999m9999999s',
      '99999h',
      '-5m',
      '0s',
      '',
      '1s1h',
      '1.5h',
      '１２m',
      '1e3s',
      '5m ',
    ].flatMap((duration) => [
      good().replace('at: 2m', `at: '${duration}'`),
      good().replace('deadline: 6m', `deadline: '${duration}'`),
      good().replace('started: -40m', `started: '${duration}'`),
      good().replace('at: 0s', `at: '${duration}'`),
    ]),
  ],
  'no map at all': [
    '',
    ' ',
    '~',
    '[]',
    '7',
    'x',
    '---\n---',
    '...',
    '{}',
    '- a\n- b',
    '"',
    "'",
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    ':',
    '\t',
  ],
}

/** A good scenario in which any part has become nonsense. */
export function spoiledScenario(random: Random): string {
  let scenario = minimalScenario() as unknown as Json
  for (let times = random.between(1, 4); times > 0; times -= 1) scenario = spoiled(scenario, random)
  return JSON.stringify(scenario)
}
