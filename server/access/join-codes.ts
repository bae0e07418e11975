import { randomInt } from 'node:crypto'

/** Digits and letters of which no two look alike; 32 of them, so that 8 hold 40 bits. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8
const CODE = new RegExp(`^[${SIGNS}]{${LENGTH}}$`)

export function newJoinCode(): string {
  return Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join('')
}

/** The code a person meant: case and dashes count for nothing, look-alikes for what they look like; null if none. */
export function readJoinCode(text: string): string | null {
  const code = text
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return CODE.test(code) ? code : null
}

/** As it is printed: `K7PM-2QXD`. */
export function printJoinCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
}
