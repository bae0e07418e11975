/**
 * A room's server speaks plain http, and there the browser has no clipboard interface:
 * then the old command is tried, on a field that nobody sees.
 * @returns whether the text was copied
 */
export async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      // Refused by permission: the old way may still be allowed.
    }
  }
  return copyTheOldWay(text)
}

function copyTheOldWay(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'visually-hidden'
  // Inside an open dialog everything else is inert and cannot be selected.
  const host = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body
  host.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (before instanceof HTMLElement) before.focus()
  }
}

/** The last resort: the text is marked, and the person presses the keys. */
export function selectTextOf(element: HTMLElement): void {
  getSelection()?.selectAllChildren(element)
}
