/**
 * A number from 0 up to 1 that depends on its ingredients alone: chance without a source of chance.
 * FNV-1a over the text, stirred once more so that near-alike texts fall far apart.
 */
export function chance(...ingredients: readonly (string | number)[]): number {
  return stir(ingredients.join('\u0000')) / 0x1_0000_0000
}

/** A number between two, ends included where they are whole. */
export function between(
  from: number,
  to: number,
  ...ingredients: readonly (string | number)[]
): number {
  return Math.round(from + chance(...ingredients) * (to - from))
}

/** One of several, evenly. */
export function oneOf<T>(
  items: readonly T[],
  ...ingredients: readonly (string | number)[]
): T | undefined {
  return items[Math.floor(chance(...ingredients) * items.length)]
}

/** Letters and digits that look random, for ids and salts of headless play. */
export function digits(count: number, ...ingredients: readonly (string | number)[]): string {
  let text = ''
  for (let part = 0; text.length < count; part += 1)
    text += stir([...ingredients, part].join('\u0000'))
      .toString(16)
      .padStart(8, '0')
  return text.slice(0, count)
}

function stir(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
