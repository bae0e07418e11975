import { api } from '../connection/session.ts'

type Ask = typeof api

let through: Ask = api

/** Where questions over HTTP go: the server, or a stand-in on the gallery. Null is the server again. */
export function askThrough(next: Ask | null): void {
  through = next ?? api
}

/** Asks the server's HTTP side, as `api` of the connection does. */
export const ask: Ask = (path, options) => through(path, options)
