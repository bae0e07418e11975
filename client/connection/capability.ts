import type { CapabilityKind, SessionAnswer } from '../../shared/wire/http.ts'

/**
 * A capability is the right to one page. It arrives once, in the fragment of a link, and is kept on
 * this device so that the bare address works from then on. Storage may refuse; then the link is needed again.
 */
function read(store: Storage, name: string): string | null {
  try {
    return store.getItem(`hotwash.capability.${name}`)
  } catch {
    return null
  }
}

function write(store: Storage, name: string, capability: string): void {
  try {
    store.setItem(`hotwash.capability.${name}`, capability)
  } catch {
    // The page itself still holds it.
  }
}

/** Until the server has answered, so that a reload while it is away does not lose the link. */
const ARRIVED = 'arrived'
let arrived: string | null = null

/** Takes the capability out of the address bar, so that it is neither seen nor shared by accident. */
export function takeCapability(): string | null {
  const found = /^#c=([A-Za-z0-9_-]+)$/.exec(location.hash)?.[1]
  if (found !== undefined) {
    history.replaceState(history.state, '', location.pathname + location.search)
    write(sessionStorage, ARRIVED, found)
    arrived = found
  }
  return arrived ?? read(sessionStorage, ARRIVED)
}

/** The server has said yes or no to it: from now on what is kept counts. */
export function forgetArrival(): void {
  arrived = null
  try {
    sessionStorage.removeItem(`hotwash.capability.${ARRIVED}`)
  } catch {
    // Nothing was written either.
  }
}

// A link followed while its own page is open changes the fragment only.
window.addEventListener('hashchange', () => {
  if (location.hash.startsWith('#c=')) location.reload()
})

/** What may open a page of these kinds: this tab's own first, then the exercise's, then the latest. */
export function knownCapabilities(
  kinds: readonly CapabilityKind[],
  exercise: string | null,
): string[] {
  const found = kinds.flatMap((kind) => [
    exercise === null ? read(sessionStorage, kind) : null,
    exercise === null ? null : read(localStorage, `${kind}.${exercise}`),
    exercise === null || kind === 'host' ? read(localStorage, kind) : null,
  ])
  return [...new Set(found.filter((capability) => capability !== null))]
}

/** Keeps a capability that the server has accepted. */
export function keepCapability(capability: string, { kind, exercise }: SessionAnswer): void {
  write(sessionStorage, kind, capability)
  write(localStorage, kind, capability)
  if (exercise !== null) write(localStorage, `${kind}.${exercise}`, capability)
}
