/** Control characters, line ends, halves of a character, and marks that turn the reading direction. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * A text as one line that is safe on a terminal and shows what it holds: what cannot be seen is written
 * as its code.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
}
