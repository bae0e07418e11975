/**
 * Who may import what: each folder, and the folders or files it may use besides itself.
 * The longest folder that holds a file speaks for it.
 */
const words = ['shared/words']
const time = [...words, 'shared/time']
const programme = [...time, 'shared/programme']
const scenario = [...time, 'shared/scenario']
const events = [...scenario, 'shared/exercise/events']
const state = [...events, 'shared/exercise/state']
/** Commands lean on the schedule: releasing, opening and jumping by hand happen as they would by the clock. */
const schedule = [...state, 'shared/exercise/schedule']
const exercise = [...state, 'shared/exercise']
const score = [...state, 'shared/score']
const report = [...score, ...programme, 'shared/report']
const view = [...report, ...exercise, 'shared/view']
const wire = [...view, 'shared/wire']

const ground = [
  'server/home.ts',
  'server/settings.ts',
  'server/log.ts',
  'server/limits.ts',
  'server/shallow.ts',
]
const store = [...ground, ...events, 'server/store']
/** Rows of the library are what set-up asks for, in the words of the wire. */
const library = [...ground, ...scenario, 'shared/lint', 'shared/wire', 'server/library']
const host = [...store, ...library, 'shared', 'server/host']
const access = [...store, 'shared', 'server/access']

const look = ['client/look']
const channels = [...look, 'shared', 'client/channels']
const connection = ['shared', 'client/connection']
const stores = [...connection, 'client/stores']
/** Pieces read rows, drafts and the clock; a card then redraws alone. None knows the socket. */
const pieces = [...channels, 'shared', 'client/stores', 'client/pieces']

export const MAY_IMPORT: Record<string, readonly string[]> = {
  'shared/words': [],
  'shared/time': words,
  'shared/programme': time,
  'shared/scenario': time,
  'shared/exercise/events': scenario,
  'shared/exercise/state': events,
  'shared/exercise/schedule': state,
  'shared/exercise/commands': schedule,
  'shared/exercise': exercise,
  'shared/score': state,
  'shared/report': report,
  'shared/view': view,
  'shared/wire': wire,
  'shared/lint': exercise,
  'shared/bots': view,

  'server/store': store,
  'server/library': library,
  'server/host': host,
  'server/access': access,
  'server/sockets': [...host, ...access],
  'server/http': [...host, ...access],
  server: ['server', 'shared'],

  'client/look': [],
  'client/channels': channels,
  'client/pieces': pieces,
  'client/connection': connection,
  'client/stores': stores,
  'client/screens': [...pieces, ...stores],
  client: ['client', 'shared'],

  test: ['test', 'client', 'server', 'shared', 'vite.config.ts'],
  'vite.config.ts': ['server'],
}

/** Folders whose own subfolders never see each other. */
export const STRANGERS = ['client/screens']

/** Packages that only one place may import. */
export const ONLY_IN: Record<string, string> = {
  'socket.io': 'server/sockets',
  'socket.io-client': 'client/connection',
  'better-sqlite3': 'server/store',
  '@codemirror': 'client/screens/authoring',
}

/** All that `shared` may take from outside. */
export const PACKAGES_OF_SHARED = [
  'zod',
  'xstate',
  'yaml',
  'fraction.js',
  'papaparse',
  'd3-scale',
  'd3-shape',
]

/** What nobody imports because somebody starts it. */
export const ENTRIES = [
  'server/library/check-process.mjs',
  'server/host/try-out-process.mjs',
  'client/main.tsx',
  // Types that only the compiler reads.
  'client/look/css-properties.d.ts',
  'server/hotwash.mjs',
  'server/main.ts',
  'server/cli/*.ts',
  // The store of tests, held to the same promises as the one on disk.
  'server/store/memory.ts',
  'vite.config.ts',
  // Stands in for a package where the client is built.
  'client/pieces/named-characters.ts',
]

export const BANNED_NAMES = /^(?:index|types?|utils?|helpers?|common|misc)\.(?:tsx?|mjs)$|manager/i

export const LONGEST_FILE = 400
