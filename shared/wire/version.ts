/** Raised whenever a frame changes; a page with another version reloads itself. */
export const WIRE_VERSION = 10
