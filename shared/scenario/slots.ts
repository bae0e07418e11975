/** A stretch of text as it is, or the name of a slot that stands in it. */
export type SlotPart = { kind: 'text'; text: string } | { kind: 'slot'; name: string }

/** `$${` is a literal `${`; `${name}` is a slot. */
const SLOT = /\$(\$\{)|\$\{([^{}]*)\}/g

/**
 * Splits a text into what stands there and the slots in between; neighbouring texts are one part.
 * Screens call this on the text of parsed Markdown, so that a value can never become markup.
 */
export function splitSlots(text: string): SlotPart[] {
  const parts: SlotPart[] = []
  let from = 0
  for (const found of text.matchAll(SLOT)) {
    addText(parts, text.slice(from, found.index))
    const [whole, literal, name] = found
    if (literal !== undefined) addText(parts, literal)
    else parts.push({ kind: 'slot', name: name ?? '' })
    from = found.index + whole.length
  }
  addText(parts, text.slice(from))
  return parts
}

/** Names of the slots in a text, in order, each as often as it stands there. */
export function slotsIn(text: string): string[] {
  return splitSlots(text).flatMap((part) => (part.kind === 'slot' ? [part.name] : []))
}

/** A plain text with its slots filled in; a slot without a value stays as it is written. */
export function fillPlain(text: string, values: Readonly<Record<string, string>>): string {
  return splitSlots(text)
    .map((part) => (part.kind === 'text' ? part.text : valueOf(part.name, values)))
    .join('')
}

/** The value of one slot, or the slot as it is written. */
export function valueOf(name: string, values: Readonly<Record<string, string>>): string {
  return (Object.hasOwn(values, name) ? values[name] : undefined) ?? `\${${name}}`
}

function addText(parts: SlotPart[], text: string): void {
  if (text === '') return
  const last = parts.at(-1)
  if (last?.kind === 'text') last.text += text
  else parts.push({ kind: 'text', text })
}
