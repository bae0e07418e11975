import type { Random } from '../random.ts'

/** A value of JSON as somebody writes it who means harm. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Names that mean something to JavaScript's objects. */
export const LOADED_KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
] as const

/** Ids that might lead somewhere else, or to something of somebody else. */
export const STRANGE_IDS = [
  ...LOADED_KEYS,
  '../../etc/passwd',
  '..%2f..%2f',
  'seat-99',
  'team-2',
  'command',
  'everyone',
  'facilitator',
  '',
  ' ',
  'a\u0000b',
  '\u202Eesrever',
  'a"\r\nSet-Cookie: a=b',
  'x'.repeat(400),
]

const TEXTS = [
  ...STRANGE_IDS,
  '\uD800',
  'ok\uDFFF',
  '\uFEFF',
  '<img src=x onerror=alert(1)>',
  '${jndi:ldap://x}',
  '99999h',
  '-0',
  'NaN',
  'Infinity',
  '1e999',
  'a'.repeat(5_000),
  ('é'.repeat(40) + '!').repeat(60),
]

const NUMBERS = [
  0,
  -1,
  0.1,
  -0.5,
  2 ** 31,
  2 ** 53 - 1,
  -(2 ** 53),
  2 ** 53 + 2,
  1e21,
  1e308,
  5e-324,
  Number.MAX_VALUE,
]

/** Any small piece of nonsense. */
export function nonsense(random: Random): Json {
  switch (random.below(8)) {
    case 0:
      return null
    case 1:
      return random.chance(0.5)
    case 2:
    case 3:
      return random.oneOf(NUMBERS)
    case 4:
    case 5:
      return random.oneOf(TEXTS)
    case 6:
      return Array.from({ length: random.oneOf([0, 1, 3, 50]) }, () => random.oneOf(TEXTS))
    default:
      return loaded(random)
  }
}

/** An object with a loaded key of its own, as `JSON.parse` makes it. */
function loaded(random: Random): Json {
  const key = random.oneOf(LOADED_KEYS)
  return JSON.parse(`{${JSON.stringify(key)}:{"polluted":true,"length":1e9}}`) as Json
}

/** A list in a list in a list, so many times. */
export function deepList(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels)
}

/** A copy in which one part, anywhere inside, is nonsense, gone, doubled or joined by a stranger. */
export function spoiled(value: Json, random: Random): Json {
  if (typeof value !== 'object' || value === null) return nonsense(random)
  const keys = Object.keys(value)
  if (keys.length === 0 || random.chance(0.05)) return nonsense(random)
  const key = random.oneOf(keys)
  if (Array.isArray(value)) return spoiledList(value, Number(key), random)
  const entries = Object.entries(value)
  if (random.chance(0.1)) return Object.fromEntries(entries.filter(([name]) => name !== key))
  if (random.chance(0.05)) return withLoadedKey(entries, random)
  return Object.fromEntries(
    entries.map(([name, part]) => [name, name === key ? spoiled(part, random) : part]),
  )
}

function spoiledList(list: Json[], at: number, random: Random): Json[] {
  if (random.chance(0.1)) return list.toSpliced(at, 1)
  if (random.chance(0.1)) return list.toSpliced(at, 0, list[at] ?? null)
  return list.with(at, spoiled(list[at] ?? null, random))
}

function withLoadedKey(entries: [string, Json][], random: Random): Json {
  const written = [...entries, [random.oneOf(LOADED_KEYS), nonsense(random)] as const].map(
    ([key, part]) => `${JSON.stringify(key)}:${JSON.stringify(part)}`,
  )
  return JSON.parse(`{${written.join(',')}}`) as Json
}
