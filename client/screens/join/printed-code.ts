/** `K7PM-2QXD`: in fours, as it stands on the screen. */
export function printedCode(code: string): string {
  const plain = code.replace(/[^a-z0-9]/gi, '').toUpperCase()
  return plain.length <= 4 ? plain : `${plain.slice(0, 4)}-${plain.slice(4)}`
}
