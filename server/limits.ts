import { HOUR, MINUTE } from '../shared/time/duration.ts'

const KB = 1024
const MB = 1024 * KB

/**
 * Every limit of this server on size, rate and count. What a scenario may hold is in
 * `shared/scenario/source/limits.ts`, since the command line keeps to it too; how long a text may be
 * stands with its command; how often the server looks after its own work, which bounds nobody, in
 * `host/schedule.ts`.
 */
export const LIMITS = {
  http: {
    /** The largest form, a setup apart, is a tenth of it. */
    bodyBytes: 64 * KB,
    /** Twelve teams of 24 seats, each with names and roles. */
    setupBytes: 256 * KB,
    /** A scenario's largest text (512 KB), each of its characters escaped as JSON may. */
    scenarioBytes: 2 * MB,
    /** A day of play with twelve teams is a tenth of it. */
    logBytes: 64 * MB,
    /** A header is a session's token and what browsers add; Node's own limit, said here. */
    headerBytes: 16 * KB,
    /** A phone in a cellar sends 64 KB in this time; who is slower holds a connection for nothing. */
    requestMs: 30_000,
    /** So much later at most: each look goes through all connections. */
    lookEveryMs: 5_000,
  },

  sockets: {
    /** The longest text of a command is 4,000 characters, at worst 24 KB as JSON. */
    frameBytes: 64 * KB,
    /** Nothing that a command carries is nested deeper. */
    frameDepth: 8,
    /** A person clicks a few times a second; an outbox that comes back sends all it kept. */
    frameBurst: 60,
    framesPerSecond: 20,
    /** An honest handshake takes two round trips. */
    handshakeMs: 5_000,
    /** A page asks once a connection, and again where its seat is in use elsewhere. */
    handshakeBurst: 10,
    handshakesPerSecond: 1,
    /** A page that reads has a few on their way; one that does not would have all of them kept for it. */
    unreadAnswers: 250,
    /** A device that is gone frees its seat soon, and one in a lift is not taken for gone at once. */
    pingEveryMs: 5_000,
    pingTimeoutMs: 8_000,
    /** Four times the largest exercises that were measured, and 100 MB of memory at most. */
    connections: 10_000,
    /** An exercise that large behind one address of its network; three quarters stay for everybody else. */
    connectionsPerAddress: 2_500,
  },

  guesses: {
    /** Misses are forgotten after it: whoever was stopped for mistyping tries again in the same session. */
    missesMs: 10 * MINUTE,
    /** Per address within that time: people mistype a code, nobody twenty times. */
    joinCodes: { perAddress: 20, overall: 1_000 },
    /** A browser tries what it keeps from earlier exercises, too: more misses than of a code are honest. */
    capabilities: { perAddress: 200, overall: 5_000 },
    /** Looks at one lobby and joins: a class of 60 who all reload three times. */
    perCodeAndMinute: 240,
  },

  memory: {
    /** Sessions: each page that is open, and those left behind by pages that were closed. */
    sessions: 50_000,
    sessionIdleMs: 24 * HOUR,
    /** Debriefs at hand: each is made again in milliseconds. */
    debriefs: 20,
    /** Texts whose check is remembered: as many as a large library holds. */
    checkedScenarios: 64,
    /** Nobody asked for an exercise for this long, and its clock stands. */
    exerciseIdleMs: MINUTE,
  },

  check: {
    /** The largest scenario that is allowed takes a tenth of it on one slow core. */
    ms: 10_000,
    /** A large scenario takes a tenth of it. */
    megabytes: 256,
    /** Checked one after the other; who writes sends one at a time. */
    waiting: 20,
  },

  salvage: {
    /** Ten times a large installation: a damaged page may name any number as the last row. */
    rows: 10_000_000,
    /** Where the last row cannot be told, so many that cannot be read are taken for the end: a page holds fewer. */
    hole: 1_000,
  },

  /** A line of an exported log: event 1 holds a whole scenario; nothing else comes near this. */
  logLineChars: 16 * MB,
  /** A condition in a scenario of the deepest kind that may be saved. */
  logLineDepth: 250,
  /** Who asks the server to stop is answered within this, whatever hangs. */
  stopMs: 2_500,
} as const

/** Asked too often; the sender alone has to wait. */
export class TooOften extends Error {
  override name = 'TooOften'
}
