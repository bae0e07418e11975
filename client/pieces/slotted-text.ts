const SLOT = /\$\$\{|\$\{([a-zA-Z0-9]+)\}/g

/**
 * Puts values in the place of `${name}`; `$${` is a literal `${`. Values are plain text and are put in
 * after Markdown is read, so a value can never be markup. A name without a value stays as written.
 */
export function fillSlots(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(SLOT, (found, name: string | undefined) => {
    if (name === undefined) return '${'
    return Object.hasOwn(slots, name) ? (slots[name] ?? found) : found
  })
}

/** The same for every text of a channel's fields, however deep. */
export function fillFields<Fields>(
  fields: Fields,
  slots: Readonly<Record<string, string>>,
): Fields {
  return filled(fields, slots) as Fields
}

function filled(value: unknown, slots: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return fillSlots(value, slots)
  if (Array.isArray(value)) return value.map((each) => filled(each, slots))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, filled(each, slots)]),
  )
}
