/** Markup that was built here, so that everything in it is escaped. */
export interface Html {
  readonly markup: string
}

export type Child = Html | string | number | null

/** Elements without an end. */
const VOID = new Set(['meta', 'br'])

/** An element; text in it and values of its attributes are escaped, a null attribute is left out. */
export function element(
  name: string,
  attributes: Record<string, string | number | null>,
  ...children: Child[]
): Html {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : ` ${key}="${escape(String(value))}"`,
  )
  const open = `<${name}${written.join('')}>`
  return { markup: VOID.has(name) ? open : `${open}${together(...children).markup}</${name}>` }
}

/** Several pieces of markup one after the other. */
export function together(...children: Child[]): Html {
  const written = children.map((child) => {
    if (child === null) return ''
    return typeof child === 'object' ? child.markup : escape(String(child))
  })
  return { markup: written.join('') }
}

/** A style sheet of ours; no text of anybody is ever in it. */
export function styleSheet(css: string): Html {
  return { markup: `<style>${css}</style>` }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
