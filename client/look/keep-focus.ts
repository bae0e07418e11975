/** What may take focus although no key leads to it: cards, panels, the page itself. */
const PLACE = '[tabindex="-1"]:not([role="menuitem"], [role="tab"])'

function placesAround(control: Element): HTMLElement[] {
  const around = control.closest<HTMLElement>(PLACE)
  if (around === null) return []
  return [around, ...(around.parentElement === null ? [] : placesAround(around.parentElement))]
}

/**
 * Nobody is thrown back to the top of the page because the button they pressed has done its work and is
 * gone: focus goes to the nearest place around it that is still there, at last to the page's content.
 */
export function keepFocus(): void {
  let control: Element | null = null
  let around: readonly HTMLElement[] = []
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return
    control = target
    around = placesAround(target)
  })
  const find = () => {
    if (control === null || control.isConnected || document.activeElement !== document.body) return
    const place =
      around.find((each) => each.isConnected) ?? document.querySelector<HTMLElement>('#main')
    place?.focus({ preventScroll: true })
  }
  new MutationObserver(find).observe(document.body, { childList: true, subtree: true })
}
