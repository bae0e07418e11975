/**
 * How long a page waits before it opens its lost line again, longer with each try, as socket.io takes
 * it. The longest wait leaves most of a second for the way back: two seconds of network are promised.
 */
export const COMES_BACK = { reconnectionDelay: 300, reconnectionDelayMax: 1_200 }

/** After the server closed the line, or could not be asked for a session. */
export const TRIES_AGAIN_MS = 500

/** Connected and yet silent for so long: the line is dead and does not know it. */
export const ANSWER_WITHIN_MS = 10_000
