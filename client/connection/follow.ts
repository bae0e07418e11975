/**
 * Goes where a link of the server leads. Its address may be the public one, while this page was
 * opened by another (a laptop's own, the room's): the capability is good on each, so we stay.
 */
export function follow(link: string): void {
  const { pathname, search, hash } = new URL(link, location.href)
  location.assign(pathname + search + hash)
}

/** Opens this very page again with the right that a link gives; the page reloads by itself. */
export function followHere(link: string): void {
  location.hash = new URL(link, location.href).hash
}
