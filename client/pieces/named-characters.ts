const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/**
 * The character that a name such as `amp` stands for in Markdown, false where it is none of ours. The
 * Markdown parser is built with this in place of its own, which asks the browser by writing HTML; our
 * content security policy forbids that, and one `&lt;` in a message took the page down.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  return (Object.hasOwn(NAMED, name) && NAMED[name]) || false
}
