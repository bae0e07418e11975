/**
 * Small choices kept on this device. Storage can be missing or refuse (private windows,
 * full disks); a choice then simply lasts as long as the page.
 */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`hotwash.${name}`)
  } catch {
    return null
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`hotwash.${name}`, value)
  } catch {
    // The page itself still holds the choice.
  }
}
