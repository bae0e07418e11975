import { family } from './fault.ts'

const HOSTILE = 'test/trust/hostile'

/** Whoever means harm comes to what is not theirs: by a name, a number, an address or a packet. */
export const HOSTILE_AUTHORISATION = family('authorisation', {
  'inherited-names-are-commands': {
    file: 'shared/exercise/commands/judge.ts',
    before: 'Object.hasOwn(commands, name)',
    after: 'name in commands',
    caughtBy: [
      `${HOSTILE}/commands.test.ts`,
      'a command that does not exist is refused, whatever it is called',
    ],
  },
  'keys-of-no-command-are-dropped': {
    file: 'shared/exercise/commands/data.ts',
    before: 'z.strictObject({})',
    after: 'z.looseObject({})',
    caughtBy: [
      `${HOSTILE}/frames.test.ts`,
      'frames of any kind are answered once at most, change nothing, and the next honest one counts',
    ],
  },
  'made-up-addresses-are-believed': {
    file: 'server/access/sender.ts',
    before: 'return way.findLast((address) => !isAmong(proxies, address)) ?? direct',
    after: 'return isAmong(proxies, direct) ? direct : (way[0] ?? direct)',
    caughtBy: [
      `${HOSTILE}/guesses.test.ts`,
      'an address that a sender makes up does not count where no proxy is believed',
    ],
  },
  'log-comes-in-under-another-id': {
    file: 'server/store/log-file.ts',
    before: 'if (named !== exercise)',
    after: `if (exercise === '')`,
    caughtBy: [`${HOSTILE}/imported-logs.test.ts`, '%s is refused'],
  },
  'scenarios-have-any-name': {
    file: 'server/library/slug.ts',
    before: 'text.length <= AUTHORED_ID_LENGTH && AUTHORED_ID.test(text)',
    after: 'text.length <= AUTHORED_ID_LENGTH || AUTHORED_ID.test(text)',
    caughtBy: [
      `${HOSTILE}/library.test.ts`,
      'no name leads out of the library, and none is written there',
    ],
  },
  'origins-that-begin-like-ours-are-ours': {
    file: 'server/access/addresses.ts',
    before: 'origin !== undefined && origins.has(origin.toLowerCase())',
    after: '[...origins].some((own) => origin?.startsWith(own))',
    caughtBy: [
      `${HOSTILE}/lines.test.ts`,
      'is open only to our own pages, whatever the request says',
    ],
  },
  'anybody-has-scenarios-checked': {
    file: 'server/http/library.ts',
    before: `    hostOnly(c, site)
    const { yaml } = await bodyOf(c, written, LIMITS.http.scenarioBytes)
    const { problems }`,
    after: `    const { yaml } = await bodyOf(c, written, LIMITS.http.scenarioBytes)
    const { problems }`,
    caughtBy: [
      `${HOSTILE}/requests.test.ts`,
      'no session at all, or one that is made up, opens nothing',
    ],
  },
})

/** What is said back grows with what was sent. */
export const HOSTILE_PROJECTION = family('projection', {
  'headers-have-no-end': {
    file: 'server/http/listener.ts',
    before: 'maxHeaderSize: limits.headerBytes,',
    after: 'maxHeaderSize: 100 * limits.headerBytes,',
    caughtBy: [
      `${HOSTILE}/raw-requests.test.ts`,
      '%s is answered or ended, and the next is served',
    ],
  },
  'problems-repeat-long-keys': {
    file: 'shared/scenario/source/sentences.ts',
    before: 'printable(key.slice(0, 60))',
    after: 'printable(key)',
    caughtBy: [
      `${HOSTILE}/scenarios.test.ts`,
      'are checked like any other text, in the time that is allowed',
    ],
  },
})
