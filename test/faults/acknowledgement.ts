import { family } from './fault.ts'

const HOST = 'test/server/host/exercise-host.test.ts'
const SQLITE_FILE = 'test/server/store/sqlite-file.test.ts'
const OUTBOX = 'test/client/connection/outbox.test.ts'

/** Something is said to have happened before, or although, it is not on the disk. */
export const ACKNOWLEDGEMENT = family('acknowledgement', {
  'acknowledged-before-commit': {
    file: 'server/host/exercise-host.ts',
    before:
      'const answer = kept.then((whole) => (whole ? accepted : storageRefusal(this.storage())))',
    after: 'const answer: Promise<CommandAnswer> = Promise.resolve(accepted)',
    caughtBy: [
      HOST,
      'throws staged things away when the disk fails, refuses who waits, and recovers',
    ],
  },
  'shown-before-commit': {
    file: 'server/host/staged.ts',
    before: 'return this.#unsettled === 0 ? this.#known : null',
    after: 'return this.#known',
    caughtBy: [HOST, 'shows nothing that is not durable'],
  },
  'broadcast-before-commit': {
    file: 'server/host/staged.ts',
    before: `    const { known } = this.#withNames(batch.names)
    this.#unsettled += 1
`,
    after: `    const { known } = this.#withNames(batch.names)
    for (const tell of this.#listeners) tell(batch.events)
    this.#unsettled += 1
`,
    caughtBy: [HOST, 'shows nothing that is not durable'],
  },
  'failed-commit-counts-as-kept': {
    file: 'server/store/per-turn.ts',
    before: 'for (const { reject } of turn) reject(error)',
    after: 'for (const { resolve } of turn) resolve(error as never)',
    caughtBy: [
      'test/server/store/per-turn.test.ts',
      'one that is refused does not take the others with it, a failed commit takes all',
    ],
  },
  'failed-append-stays-staged': {
    file: 'server/host/staged.ts',
    before: `'nothing could be written')
      this.#known = null
`,
    after: `'nothing could be written')
`,
    caughtBy: [
      HOST,
      'throws staged things away when the disk fails, refuses who waits, and recovers',
    ],
  },
  'failed-append-is-an-accepted-command': {
    file: 'server/host/staged.ts',
    before: `      this.#known = null
      return false
`,
    after: `      this.#known = null
      return true
`,
    caughtBy: [
      HOST,
      'throws staged things away when the disk fails, refuses who waits, and recovers',
    ],
  },
  'normal-instead-of-full': {
    file: 'server/store/sqlite-file.ts',
    before: `log.pragma('synchronous = FULL')`,
    after: `log.pragma('synchronous = NORMAL')`,
    caughtBy: [SQLITE_FILE, 'a commit is on the disk before it returns, %s'],
  },
  'rollback-journal-instead-of-wal': {
    file: 'server/store/sqlite-file.ts',
    before: `log.pragma('journal_mode = WAL')`,
    after: `log.pragma('journal_mode = DELETE')`,
    caughtBy: [SQLITE_FILE, 'a commit is on the disk before it returns, %s'],
  },
  'unsafe-settings-are-accepted': {
    file: 'server/store/sqlite-file.ts',
    before: `if (journal === 'wal' && synchronous === FULL) return`,
    after: `if (journal === 'wal') return`,
    caughtBy: [SQLITE_FILE, 'a log that would lose commits is not opened'],
  },
  'old-sqlite-is-accepted': {
    file: 'server/store/sqlite-file.ts',
    before: '{ numeric: true }) >= 0) return',
    after: '{ numeric: false }) >= -1) return',
    caughtBy: [SQLITE_FILE, 'an SQLite that can lose what was written is not used'],
  },
  'shorter-history-is-accepted': {
    file: 'server/host/staged.ts',
    before: 'if (!head || events[head.seq - 1]?.hash === head.hash) return events',
    after: 'if (!head || events.length > 0) return events',
    caughtBy: [HOST, 'cannot be opened with less of its log than was kept'],
  },
  'changed-history-is-accepted': {
    file: 'server/store/chain.ts',
    before: 'if (chainHash(this.hash, event) !== event.hash) {',
    after: `if (event.hash === '') {`,
    caughtBy: [HOST, 'cannot be opened once a word of its log was changed'],
  },
  'what-was-due-before-a-refusal-is-lost': {
    file: 'server/host/exercise-host.ts',
    before: 'due.length === 0 ? Promise.resolve(true) : this.#keep(after, due)',
    after: 'Promise.resolve(true)',
    caughtBy: [HOST, 'keeps what was due before a refused command'],
  },
  'page-forgets-what-met-a-cut': {
    file: 'client/connection/outbox.ts',
    before: `        const given = await ask(frame)
        changed(waiting.slice(1))
`,
    after: `        changed(waiting.slice(1))
        const given = await ask(frame)
`,
    caughtBy: [OUTBOX, 'that waits is kept for a reload, in order'],
  },
  'half-a-turn-is-kept': {
    file: 'server/store/sqlite.ts',
    before: `this.#log.transaction((turn: Append[]) =>
      turn.map((append) => this.#keep(append)),
    )`,
    after: `(turn: Append[]) => turn.map((append) => this.#keep(append))`,
    caughtBy: [
      'test/server/host/quiet.test.ts',
      'a command costs one question, one durable append and nothing that grows with the log',
    ],
  },
  'stop-forgets-what-waits': {
    file: 'server/store/sqlite.ts',
    before: `  async close(): Promise<void> {
    this.#appends.flush()
`,
    after: `  async close(): Promise<void> {
`,
    caughtBy: [
      'test/server/store/store.test.ts',
      'keeps at a stop what was asked for in the same turn',
    ],
  },
  'stop-waits-for-what-hangs': {
    file: 'server/cli/leave.ts',
    before: 'process.exit(EXIT.good)',
    after: 'process.exitCode = EXIT.good',
    caughtBy: ['test/server/cli/leave.test.ts', 'a process leaves although something never closes'],
  },
})
