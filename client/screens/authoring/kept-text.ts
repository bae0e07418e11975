import { recall, remember } from '../../look/remember.ts'

const name = (slug: string) => `authoring.${slug}`

/** What was typed and not saved outlives the page, on this device. */
export function keepText(slug: string, text: string | null): void {
  remember(name(slug), text ?? '')
}

export function keptText(slug: string): string | null {
  const text = recall(name(slug))
  return text === null || text === '' ? null : text
}
