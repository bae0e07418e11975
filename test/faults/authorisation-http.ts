import { family } from './fault.ts'

const API = 'test/server/http/api.test.ts'
const LINKS = 'test/server/http/links.test.ts'

/** Somebody asks over HTTP for what is not theirs, and gets it. */
export const AUTHORISATION_HTTP = family('authorisation', {
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
    file: 'server/access/sender.ts',
    before: 'return way.findLast((address) => !isAmong(proxies, address)) ?? direct',
    after: 'return way[0] ?? direct',
    caughtBy: [
      'test/server/http/operating.test.ts',
      'is believed only from a proxy that was named: %s',
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
  'sessions-outlive-their-exercise': {
    file: 'server/serve.ts',
    before: `if (what === 'exercise') access.endSessionsOf(exercise)`,
    after: '',
    caughtBy: [
      'test/server/http/keeping.test.ts',
      'is nobody’s any more, also where its log is brought in again',
    ],
  },
  'joining-leaves-earlier-links': {
    file: 'server/http/join.ts',
    before: 'await site.access.revokeSeat(host.id, identity.seat)',
    after: '',
    caughtBy: [
      LINKS,
      'whoever was sent a link to a seat has it no longer once somebody joined there by code',
    ],
  },
  'readers-come-before-the-close': {
    file: 'server/http/debrief.ts',
    before: `if (kind === 'reader')`,
    after: `if (kind === 'display')`,
    caughtBy: [
      'test/server/http/debrief.test.ts',
      'the debrief opens for each in their time: who leads, then who played, then readers',
    ],
  },
})
