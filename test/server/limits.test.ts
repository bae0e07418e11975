import { expect, it } from 'vitest'
import type { LIMITS } from '../../server/limits.ts'
import { isWritten, type NamedTest } from '../kit/named-test.ts'

type Names<Limits, Before extends string = ''> = {
  [Name in keyof Limits & string]: Limits[Name] extends number
    ? `${Before}${Name}`
    : Names<Limits[Name], `${Before}${Name}.`>
}[keyof Limits & string]

const SIZES = 'test/server/http/sizes.test.ts'
const LISTENER = 'test/server/http/listener.test.ts'
const GUESSES = 'test/server/http/guesses.test.ts'
const SOCKETS = 'test/server/sockets/sockets.test.ts'
const LINES = 'test/trust/hostile/lines.test.ts'
const PLACES = 'test/server/sockets/places.test.ts'
const RATES = 'test/server/access/rates.test.ts'
const ACCESS = 'test/server/access/access.test.ts'
const CHECKER = 'test/server/library/checker.test.ts'
const SALVAGE = 'test/server/cli/salvage.test.ts'
const ANNOUNCED = '%s that is announced as too large is refused unread'

/** Where each limit is reached; a new one does not compile until a test of it stands here. */
const REACHED: Record<Names<typeof LIMITS>, NamedTest> = {
  'http.bodyBytes': [SIZES, 'one that announces nothing is read no further than it may be'],
  'http.setupBytes': [SIZES, ANNOUNCED],
  'http.scenarioBytes': [SIZES, ANNOUNCED],
  'http.logBytes': [SIZES, ANNOUNCED],
  'http.headerBytes': [LISTENER, 'who says too much in headers is refused'],
  'http.requestMs': [LISTENER, 'a request that does not come to its end is given up'],
  'http.lookEveryMs': [LISTENER, 'a request that does not come to its end is given up'],
  'sockets.frameBytes': [LINES, 'a connection that %s is closed'],
  'sockets.frameDepth': [SOCKETS, 'is answered once, or costs its sender only'],
  'sockets.frameBurst': [SOCKETS, 'is slowed down for who sends too much, and for nobody else'],
  'sockets.framesPerSecond': [RATES, 'an allowance lets a burst through and then a steady flow'],
  'sockets.handshakeMs': [
    'test/server/sockets/silent-lines.test.ts',
    'a connection that does not ask to be let in is ended after a few pings',
  ],
  'sockets.handshakeBurst': [LINES, 'a connection that %s is closed'],
  'sockets.handshakesPerSecond': [
    RATES,
    'an allowance lets a burst through and then a steady flow',
  ],
  'sockets.unreadAnswers': [
    LINES,
    'one that asks without reading is closed, and what it was owed is not kept',
  ],
  'sockets.pingEveryMs': [
    'test/server/sockets/silent-lines.test.ts',
    'a page that answers no ping is taken for gone',
  ],
  'sockets.pingTimeoutMs': [
    'test/server/sockets/silent-lines.test.ts',
    'a page that answers no ping is taken for gone',
  ],
  'sockets.connections': [PLACES, 'while all places are taken nobody more is let in'],
  'sockets.connectionsPerAddress': [
    PLACES,
    'one address gets only so many places, and gives them back',
  ],
  'guesses.missesMs': [RATES, 'whoever missed too often is heard again after the time of misses'],
  'guesses.joinCodes.perAddress': [
    'test/server/http/api.test.ts',
    'stops who guesses, and nobody else',
  ],
  'guesses.joinCodes.overall': [
    RATES,
    'a flood of guesses locks out those who guess, and nobody who does not',
  ],
  'guesses.capabilities.perAddress': [GUESSES, 'whoever guesses links is stopped'],
  'guesses.capabilities.overall': [
    RATES,
    'a flood of guesses locks out those who guess, and nobody who does not',
  ],
  'guesses.perCodeAndMinute': [
    GUESSES,
    'one lobby is looked at only so often in a minute, and the others as before',
  ],
  'memory.sessions': [
    ACCESS,
    'sessions that were left behind make room for new ones, those in use stay',
  ],
  'memory.sessionIdleMs': [ACCESS, 'sessions that nobody used for long go all at once'],
  'memory.debriefs': [
    'test/server/http/reports.test.ts',
    'a debrief is made once for each head, and only so many are kept at hand',
  ],
  'memory.checkedScenarios': [CHECKER, 'remembers what was checked last, and only so much of it'],
  'memory.exerciseIdleMs': [
    'test/server/host/exercise-host.test.ts',
    'lets go of exercises that nobody needs, and never of one whose clock runs',
  ],
  'check.ms': [CHECKER, 'gives up on a text that takes too long, and goes on with the next'],
  'check.megabytes': [CHECKER, 'checks in a process that gets only so much memory'],
  'check.waiting': [CHECKER, 'lets only so many wait'],
  'salvage.rows': [
    SALVAGE,
    'a row under a number that cannot be is not gone after, and is named as missing',
  ],
  'salvage.hole': [SALVAGE, 'rows behind what is taken for the end are read up to a hole'],
  logLineChars: [
    'test/server/store/log-file.test.ts',
    'that has no line break is refused before it fills the memory',
  ],
  logLineDepth: ['test/trust/hostile/imported-logs.test.ts', '%s is refused'],
  stopMs: ['test/server/cli/leave.test.ts', 'a process leaves although something never closes'],
}

it('every limit of the server is reached by a test that is written', () => {
  expect(Object.entries(REACHED).filter(([, test]) => !isWritten(test))).toEqual([])
})
