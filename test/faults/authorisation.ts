import { family } from './fault.ts'

const COMMANDS = 'test/shared/exercise/commands/commands.test.ts'
const SOCKETS = 'test/server/sockets/sockets.test.ts'
const ACCESS = 'test/server/access/access.test.ts'
const API = 'test/server/http/api.test.ts'
const LINKS = 'test/server/http/links.test.ts'

/** Somebody does, or comes to, what is not theirs. */
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
  'other-exercise-is-accepted': {
    file: 'server/http/caller.ts',
    before: `if (identity.kind !== 'host' && identity.exercise !== exercise) {`,
    after: `if (identity.kind !== 'host' && exercise.length === 0) {`,
    caughtBy: [API, 'reach one exercise only'],
  },
  'home-is-open-to-all': {
    file: 'server/http/caller.ts',
    before: `if (callerOf(c, site).kind !== 'host') {`,
    after: `if (callerOf(c, site) === null) {`,
    caughtBy: [API, 'reach one exercise only'],
  },
  'debrief-before-its-time': {
    file: 'server/http/debrief.ts',
    before: `if (refusal !== null) throw new Problem(403, 'too-early', refusal)`,
    after: 'void refusal',
    caughtBy: [API, 'debrief and log say the same, and each opens in its time'],
  },
  'log-is-open-to-all': {
    file: 'server/http/debrief.ts',
    before: `if (!leads && !(identity.kind === 'seat' && identity.host && closed)) {`,
    after: `if (!leads && !(identity.kind === 'seat' || closed)) {`,
    caughtBy: [LINKS, 'the log is the facilitator’s, whatever else may be read'],
  },
  'seat-gives-any-link': {
    file: 'server/http/links.ts',
    before: `if (wanted.kind === 'seat') return identity.host || wanted.seat === identity.seat
`,
    after: `if (wanted.kind === 'seat') return true
`,
    caughtBy: [LINKS, 'a seat gives a link to itself and to nobody else'],
  },
  'watchers-give-links': {
    file: 'server/http/links.ts',
    before: `if (identity.kind !== 'seat') return false`,
    after: `if (identity.kind !== 'seat') return wanted.kind === identity.kind`,
    caughtBy: [LINKS, 'observers, displays and readers give no link at all'],
  },
  'every-seat-link-is-the-hosts': {
    file: 'server/http/links.ts',
    before: 'host: hostSeat === id }',
    after: 'host: hostSeat !== null }',
    caughtBy: [LINKS, 'a link to a seat carries the rights of the host to the host’s seat only'],
  },
  'facilitator-erases': {
    file: 'server/http/keeping.ts',
    before: `    hostOnly(c, site)
    const exercise =`,
    after: `    callerIn(c, site)
    const exercise =`,
    caughtBy: [
      'test/server/http/keeping.test.ts',
      'is not one that is being played, and only the host erases',
    ],
  },
  'guesses-are-not-counted': {
    file: 'server/http/join.ts',
    before: 'await guard.missed(address)',
    after: '',
    caughtBy: [API, 'stops who guesses, and nobody else'],
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
  'metrics-through-a-proxy': {
    file: 'server/http/metrics.ts',
    before: `return loopback && c.req.header('x-forwarded-for') === undefined`,
    after: 'return loopback',
    caughtBy: [
      'test/server/http/operating.test.ts',
      'are for this machine: not through a proxy, unless it sends the token',
    ],
  },
  'forwarded-addresses-are-believed': {
    file: 'server/http/caller.ts',
    before: 'return way.findLast((address) => !isAmong(proxies, address)) ?? direct',
    after: 'return way[0] ?? direct',
    caughtBy: [
      'test/server/http/operating.test.ts',
      'is believed only from a proxy that was named: %s',
    ],
  },
  'any-number-of-connections': {
    file: 'server/sockets/admission.ts',
    before: ' && connected() < LIMITS.sockets.connections',
    after: '',
    caughtBy: [
      'test/server/sockets/admission.test.ts',
      'while all places are taken nobody more is let in',
    ],
  },
  'lobbies-are-looked-at-without-end': {
    file: 'server/http/join.ts',
    before: 'await quota.use(code)',
    after: '',
    caughtBy: [
      'test/server/http/guesses.test.ts',
      'one lobby is looked at only so often in a minute, and the others as before',
    ],
  },
  'bodies-of-any-size': {
    file: 'server/http/body.ts',
    before: 'if (size > mostBytes) throw tooLarge',
    after: '',
    caughtBy: [
      'test/server/http/sizes.test.ts',
      'one that announces nothing is read no further than it may be',
    ],
  },
  'sessions-in-use-are-ended-first': {
    file: 'server/access/access.ts',
    before: '.sort((a, b) => a.usedMs - b.usedMs)',
    after: '.sort((a, b) => b.usedMs - a.usedMs)',
    caughtBy: [ACCESS, 'sessions that were left behind make room for new ones, those in use stay'],
  },
})
