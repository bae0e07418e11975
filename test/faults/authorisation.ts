import { family } from './fault.ts'

const COMMANDS = 'test/shared/exercise/commands/commands.test.ts'
const SOCKETS = 'test/server/sockets/sockets.test.ts'
const ACCESS = 'test/server/access/access.test.ts'
const PLACES = 'test/server/sockets/places.test.ts'

/** Somebody does, or comes to, what is not theirs: by a command, a session or a connection. */
export const AUTHORISATION = family('authorisation', {
  'unknown-keys-are-let-in': {
    file: 'server/sockets/receive.ts',
    before: 'commandFrame.safeParse(frame)',
    after: 'commandFrame.loose().safeParse(frame)',
    caughtBy: [SOCKETS, 'is answered once, or costs its sender only'],
  },
  'actor-from-the-message': {
    file: 'shared/exercise/commands/judge.ts',
    before: `if (actor.kind === 'seat') {
    const team`,
    after: `if (actor.kind === 'seat' && !('for' in data)) {
    const team`,
    caughtBy: [COMMANDS, 'a seat acts as itself, whatever its message says'],
  },
  'any-seat-leads': {
    file: 'shared/exercise/commands/judge.ts',
    before: `actor.kind === 'seat' && actor.host && from.host === true`,
    after: `actor.kind === 'seat' && from.host === true`,
    caughtBy: [
      COMMANDS,
      'the host’s seat leads only where nobody facilitates, and no other seat ever does',
    ],
  },
  'host-leads-beside-a-facilitator': {
    file: 'shared/exercise/commands/judge.ts',
    before: 'from.host === true && !state.setup.facilitated',
    after: 'from.host === true && state.setup !== null',
    caughtBy: [
      COMMANDS,
      'the host’s seat leads only where nobody facilitates, and no other seat ever does',
    ],
  },
  'observers-may-order': {
    file: 'shared/exercise/commands/judge.ts',
    before: `return from.observer ? null : 'not-yours'`,
    after: `return from.observer || from.facilitator ? null : 'not-yours'`,
    caughtBy: [COMMANDS, 'who watches orders nothing'],
  },
  'seats-act-while-away': {
    file: 'shared/exercise/commands/judge.ts',
    before: `return isPresent(team.seats, seat) ? null : 'seat-away'`,
    after: 'return null',
    caughtBy: [COMMANDS, 'whoever is away has to come back before they act'],
  },
  'seats-act-while-paused': {
    file: 'shared/exercise/commands/judge.ts',
    before: `if (stage === 'paused' && when.includes('running')) return 'paused'`,
    after: '',
    caughtBy: [COMMANDS, 'who paused it is said, and that a text is kept'],
  },
  'display-acts-as-the-facilitator': {
    file: 'shared/view/viewer.ts',
    before: `return viewer.kind === 'display' ? null : viewer`,
    after: `return viewer.kind === 'display' ? { kind: 'facilitator' } : viewer`,
    caughtBy: [SOCKETS, 'a seat cannot act for others, nor a display at all'],
  },
  'revoked-session-goes-on': {
    file: 'server/access/access.ts',
    before: `    this.#end(ofSeat)
    await`,
    after: `    await`,
    caughtBy: [ACCESS, 'a revoked seat loses capabilities and sessions, the others none'],
  },
  'revoked-link-goes-on': {
    file: 'server/access/access.ts',
    before: 'await this.#store.revokeSeat(exercise, seat)',
    after: '',
    caughtBy: [ACCESS, 'a revoked seat loses capabilities and sessions, the others none'],
  },
  'revoked-socket-goes-on': {
    file: 'server/access/access.ts',
    before: `for (const tell of this.#revoked) tell(ofSeat, 'seat')`,
    after: '',
    caughtBy: [ACCESS, 'a revoked seat loses capabilities and sessions, the others none'],
  },
  'ended-device-keeps-its-link': {
    file: 'server/access/access.ts',
    before: 'for (const link of links) await this.#store.revokeCapability(link)',
    after: '',
    caughtBy: [ACCESS, 'a device that is ended takes its link along, and no other'],
  },
  'device-of-another-exercise-is-ended': {
    file: 'server/access/access.ts',
    before: 'isIn(exercise)(session) && session.device.id === device',
    after: 'session.device.id === device',
    caughtBy: [ACCESS, 'a device that is ended takes its link along, and no other'],
  },
  'tokens-are-kept-as-they-are': {
    file: 'server/access/access.ts',
    before: 'keepCapability({ tokenHash: tokenHash(token), kind',
    after: 'keepCapability({ tokenHash: token, kind',
    caughtBy: [ACCESS, 'nothing that is kept could be used as a capability'],
  },
  'guesses-lock-everybody-out': {
    file: 'server/access/rates.ts',
    before: 'if (missed > 0 && overall >=',
    after: 'if (overall >=',
    caughtBy: [
      'test/server/access/rates.test.ts',
      'a flood of guesses locks out those who guess, and nobody who does not',
    ],
  },
  'origin-by-its-beginning': {
    file: 'server/access/addresses.ts',
    before: 'origins.has(origin.toLowerCase())',
    after: '[...origins].some((ours) => origin.toLowerCase().startsWith(ours))',
    caughtBy: [
      'test/server/access/addresses.test.ts',
      'pages of this machine, of its network and of the public address may connect, others not',
    ],
  },
  'recovery-is-on': {
    file: 'server/sockets/sockets.ts',
    before: 'serveClient: false,',
    after: 'serveClient: false,\n    connectionStateRecovery: {},',
    caughtBy: [SOCKETS, 'gets nothing back that it lost: connection state recovery is off'],
  },
  'any-number-of-connections': {
    file: 'server/sockets/places.ts',
    before: 'this.#all < connections && ',
    after: '',
    caughtBy: [PLACES, 'while all places are taken nobody more is let in'],
  },
  'one-address-takes-all-places': {
    file: 'server/sockets/places.ts',
    before: ' && this.#of(address) < connectionsPerAddress',
    after: '',
    caughtBy: [PLACES, 'one address gets only so many places, and gives them back'],
  },
  'sessions-in-use-are-ended-first': {
    file: 'server/access/access.ts',
    before: '.sort((a, b) => a.usedMs - b.usedMs)',
    after: '.sort((a, b) => b.usedMs - a.usedMs)',
    caughtBy: [ACCESS, 'sessions that were left behind make room for new ones, those in use stay'],
  },
})
