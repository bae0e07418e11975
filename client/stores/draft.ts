import { create } from 'zustand'

/** What is typed and not yet sent, by control. Kept on the device, so that a reload loses nothing. */
const useDrafts = create<Record<string, string>>(() => ({}))
let scope = 'hotwash.draft.'

/**
 * Drafts belong to one seat of one exercise.
 * @param owner such as `<exercise>.<seat>`
 */
export function openDrafts(owner: string): void {
  scope = `hotwash.draft.${owner}.`
  const kept: Record<string, string> = {}
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith(scope)) kept[name.slice(scope.length)] = localStorage.getItem(name) ?? ''
    }
  } catch {
    // No storage: drafts last as long as the page.
  }
  useDrafts.setState(kept, true)
}

export function writeDraft(control: string, text: string): void {
  useDrafts.setState({ [control]: text })
  try {
    if (text === '') localStorage.removeItem(scope + control)
    else localStorage.setItem(scope + control, text)
  } catch {
    // The page itself still holds it.
  }
}

export function readDraft(control: string): string {
  return useDrafts.getState()[control] ?? ''
}

/** What a look at several drafts finds; a text or figure, so that an unchanged answer redraws nothing. */
export function useDrafted<Found extends string | number>(
  find: (read: (control: string) => string) => Found,
): Found {
  return useDrafts((all) => find((control) => all[control] ?? ''))
}

/** Typed text of one control: `[text, write]`; writing '' forgets it. */
export function useDraft(control: string): [string, (text: string) => void] {
  const text = useDrafts((all) => all[control] ?? '')
  return [text, (next) => writeDraft(control, next)]
}
