import type { NamedTest } from '../kit/named-test.ts'

const HOST = 'test/server/host/exercise-host.test.ts'
const SQLITE_FILE = 'test/server/store/sqlite-file.test.ts'
const STORE = 'test/server/store/store.test.ts'
const SOCKETS = 'test/server/sockets/sockets.test.ts'
const PUSH = 'test/server/sockets/push.test.ts'
const API = 'test/server/http/api.test.ts'
const KEEPING = 'test/server/http/keeping.test.ts'
const LINES = 'test/trust/hostile/lines.test.ts'
const VIEW = 'test/shared/view/view.test.ts'
const REACH = 'test/shared/view/reach.test.ts'
const UNNAMED = 'test/shared/view/unnamed.test.ts'
const PAUSES = 'test/shared/exercise/schedule/pauses.test.ts'
const LATE = 'test/shared/exercise/schedule/late.test.ts'
const PACE = 'test/shared/exercise/schedule/pace.test.ts'

/** What was measured of the packages and formats this is built on, and the tests that hold against it. */
export const MEASURED: Record<string, readonly NamedTest[]> = {
  'with WAL, better-sqlite3 turns synchronous down to NORMAL, and a power cut loses commits': [
    [SQLITE_FILE, 'a commit is on the disk before it returns, %s'],
    [SQLITE_FILE, 'a log that would lose commits is not opened'],
    [
      'test/trust/power/power.test.ts',
      'a store that commits with NORMAL loses what it acknowledged, and this proof sees it',
    ],
  ],
  'a flipped bit in the write-ahead log drops what follows without an error': [
    [
      'test/trust/damage/damage.test.ts',
      'no damage passes for a shorter or another history, and what can be read is saved',
    ],
    [HOST, 'cannot be opened with less of its log than was kept'],
    [
      'test/server/sockets/heads.test.ts',
      'a page that was shown %s raises an alarm with the facilitator',
    ],
  ],
  'an SQLite before 3.51.3 may lose commits when it resets the write-ahead log': [
    [SQLITE_FILE, 'an SQLite that can lose what was written is not used'],
  ],
  'CORS keeps no page of another site from a WebSocket': [
    [SOCKETS, 'from a page of another site is refused, and so is one that names none'],
    [LINES, 'is open only to our own pages, whatever the request says'],
  ],
  'connection state recovery lets in whoever was revoked, without asking': [
    [SOCKETS, 'gets nothing back that it lost: connection state recovery is off'],
  ],
  'an event without a callback ends a process whose handler calls it': [
    [SOCKETS, 'without a way to answer, or under a name of its own, harms nobody'],
  ],
  'what a reader does not read is kept for it in memory without end': [
    [PUSH, 'whoever is still writing gets nothing queued, and one difference once it has written'],
    [LINES, 'one that asks without reading is closed, and what it was owed is not kept'],
  ],
  'older socket packages have holes where binary attachments are put together': [
    [SOCKETS, '%s is new enough to have no known hole'],
    [SOCKETS, 'closes its own connection with %s, before and after its handshake'],
  ],
  'a small YAML file may hold up the process for a minute': [
    ['test/shared/lint/check.test.ts', '%s is a problem, never a crash'],
    [
      'test/server/library/checker.test.ts',
      'gives up on a text that takes too long, and goes on with the next',
    ],
    ['test/server/library/checker.test.ts', 'checks in a process that gets only so much memory'],
  ],
  'a compressed body may unfold to anything': [
    [API, 'that are %s are refused'],
    ['test/server/http/refusals.test.ts', 'a body that is compressed, or no JSON, is refused'],
  ],
  'an address that is not slowed down answers 28,000 guesses a second': [
    [API, 'stops who guesses, and nobody else'],
    ['test/server/http/guesses.test.ts', 'whoever guesses links is stopped'],
    [
      'test/server/access/rates.test.ts',
      'a flood of guesses locks out those who guess, and nobody who does not',
    ],
  ],
  'a statechart does not get its timers back after a restart': [
    [
      'test/shared/exercise/charts.test.ts',
      'no chart has a timer: a restart would not bring it back',
    ],
  ],
  'Node fires at once what is to wait longer than 24 days': [
    [
      'test/server/host/schedule.test.ts',
      'one timer that never sleeps long, however far away what is due may be',
    ],
  ],
  'a cell that begins with = + - @ runs as a formula': [
    [
      'test/shared/report/formats/formats.test.ts',
      'a row for each follow-up, and no cell that could run as a formula',
    ],
    ['test/shared/report/formats/formats.test.ts', 'a cell that begins as %j does stays text'],
  ],
}

/** What has gone wrong in other tools for exercises and quizzes, and the tests that it does not here. */
export const SEEN_ELSEWHERE: Record<string, readonly NamedTest[]> = {
  'the length of a pause leaks into a later "send now"': [
    [PAUSES, 'the length of a pause does not leak into what is sent by hand after it'],
  ],
  'the first event after a pause is lost': [
    [PAUSES, 'the first thing after a pause comes, however close it was'],
    [HOST, 'releases nothing while paused, and nothing early afterwards'],
  ],
  'what fell due while paused comes all at once': [
    [PAUSES, 'what fell due while paused comes at its own time afterwards, not all at once'],
  ],
  'what is late is refused as too old': [
    [LATE, 'nothing is refused for being late'],
    [LATE, 'what is late happens at its own instant, in its order'],
  ],
  'an hour wraps round': [[LATE, 'an hour and more after the start nothing wraps round']],
  'the pace is applied twice, or in opposite senses': [
    [PACE, 'at double pace what is authored for 20:00 comes after ten real minutes'],
    [PACE, 'the real instant at which the clock shows a time, and the clock then, agree'],
  ],
  'an import starts the schedule': [
    [KEEPING, 'of a running exercise waits until it is paused'],
    [KEEPING, 'comes in elsewhere with the same debrief, the same head, and nothing started'],
  ],
  'an import collides with what another installation numbered alike': [
    [KEEPING, 'leaves alone what was played elsewhere by seats and with messages of the same ids'],
    [STORE, 'refuses what does not follow the head, and only that'],
  ],
  'an export loses what hangs together': [
    ['test/server/store/log-file.test.ts', 'is read back as it was written'],
    [
      'test/server/cli/backup.test.ts',
      'a backup of a running server holds all of it, and makes a data folder that goes on',
    ],
  ],
  'a reset leaves something behind': [
    [STORE, 'erases an exercise and leaves the others alone'],
    [STORE, 'holds what was erased in no file, also where it was spread over many pages'],
    [KEEPING, 'is gone for everybody, and its pages are sent away'],
  ],
  'a figure that cannot be computed counts as zero': [
    [
      'test/shared/score/ownership.test.ts',
      'while follow-ups are unknown they leave sum and divisor',
    ],
    ['test/shared/score/ownership.test.ts', 'overall is unknown if either is'],
  ],
  'a restart strands what was scheduled': [
    [HOST, 'sends after a restart what was %s, once and at its own instant'],
    [HOST, 'stands still while the server is away, and goes on by itself after a short time'],
    [HOST, 'never runs backwards where the computer’s clock was set back between two starts'],
  ],
  'whoever plays can read what will happen': [
    [VIEW, 'a player is sent neither what is coming nor how options are judged'],
    [REACH, 'what is coming is sent to the facilitator, and to observers where that was granted'],
    [SOCKETS, 'of a seat hold no spoilers'],
  ],
  'one stalled page stalls all': [
    [PUSH, 'whoever is still writing gets nothing queued, and one difference once it has written'],
  ],
  'what is not yet kept is already shown': [
    [HOST, 'shows nothing that is not durable'],
    [PUSH, 'nothing that is only staged is sent'],
  ],
  'the state is saved every few seconds, and the seconds between are lost': [
    [HOST, 'answers a command with the number of its last event, once that is in the store'],
    [
      'test/trust/kill/kill.test.ts',
      'a server killed at any moment loses nothing, doubles nothing, and lets nothing happen early',
    ],
  ],
  'the whole state is sent to everybody': [
    [REACH, 'a seat is sent the rows of its own team only'],
    [
      'test/server/sockets/fan-out.test.ts',
      '%s costs each viewer few characters, however long the log',
    ],
  ],
  'what is hidden is hidden by a list of what to hide': [
    [UNNAMED, 'what is new in the state is in no row and no patch of %j'],
    [UNNAMED, 'an event of a new kind, %s.invented, is in no row of anybody'],
    [REACH, 'the display in the room shows only what everyone got, and no reply'],
    [REACH, 'players and the display are sent the account of what happened after the end only'],
  ],
}
