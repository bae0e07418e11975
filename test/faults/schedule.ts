import { family } from './fault.ts'

const HOST = 'test/server/host/exercise-host.test.ts'
const PAUSES = 'test/shared/exercise/schedule/pauses.test.ts'
const LATE = 'test/shared/exercise/schedule/late.test.ts'
const PACE = 'test/shared/exercise/schedule/pace.test.ts'

/** Something happens early, twice as fast, at the wrong instant, or not at all. */
export const SCHEDULE = family('schedule', {
  'clock-runs-on-while-paused': {
    file: 'shared/time/exercise-clock.ts',
    before: 'if (!clock.running) return clock.atMs',
    after: '',
    caughtBy: [HOST, 'releases nothing while paused, and nothing early afterwards'],
  },
  'pause-counts-as-played': {
    file: 'shared/time/exercise-clock.ts',
    before: `  clock.running = true
  clock.wallMs = wallMs
`,
    after: `  clock.running = true
  clock.wallMs ||= wallMs
`,
    caughtBy: [
      PAUSES,
      'what fell due while paused comes at its own time afterwards, not all at once',
    ],
  },
  'pause-leaks-into-send-now': {
    file: 'shared/exercise/commands/decide.ts',
    before: 'unfolding.step(events, Math.max(atMs, state.head.atMs), request.id)',
    after: `const paused = state.life.pauses.reduce(
    (sum, { from, to }) => sum + ((to?.wallMs ?? from.wallMs) - from.wallMs),
    0,
  )
  unfolding.step(events, Math.max(atMs + paused, state.head.atMs), request.id)`,
    caughtBy: [PAUSES, 'the length of a pause does not leak into what is sent by hand after it'],
  },
  'first-event-after-a-pause-is-lost': {
    file: 'server/host/exercise-host.ts',
    before: 'if (this.#due?.seq !== state.head.seq) {',
    after: 'if (this.#due === null) {',
    caughtBy: [HOST, 'releases nothing while paused, and nothing early afterwards'],
  },
  'what-a-pause-held-up-is-dropped': {
    file: 'shared/exercise/schedule/due.ts',
    before: `.filter((team) => isUnreleased(team, inject.id))
      .map((team): Due => ({ atMs, kind: 2`,
    after: `.filter((team) => isUnreleased(team, inject.id))
      .filter(() => state.life.pauses.every(({ from }) => atMs < from.atMs || atMs > from.atMs + 60_000))
      .map((team): Due => ({ atMs, kind: 2`,
    caughtBy: [PAUSES, 'the first thing after a pause comes, however close it was'],
  },
  'age-limit-on-injects': {
    file: 'shared/exercise/schedule/unfolding.ts',
    before: 'this.#tell(due.happenings(), atMs)',
    after: `const isTooOld = nowAtMs - due.atMs > 600_000
      const happenings = due
        .happenings()
        .map((each) =>
          isTooOld && each.type === 'inject.released'
            ? ({ ...each, type: 'inject.skipped', data: { inject: each.data.inject } } as Happening)
            : each,
        )
      this.#tell(happenings, atMs)`,
    caughtBy: [LATE, 'nothing is refused for being late'],
  },
  'what-is-late-happens-now': {
    file: 'shared/exercise/schedule/unfolding.ts',
    before: 'const atMs = Math.max(due.atMs, earliestNext(this.#state))',
    after: 'const atMs = Math.max(nowAtMs, earliestNext(this.#state))',
    caughtBy: [LATE, 'what is late happens at its own instant, in its order'],
  },
  'hour-wraps-round': {
    file: 'shared/exercise/schedule/due.ts',
    before: 'const { atMs } = inject.release',
    after: 'const atMs = inject.release.atMs % 3_600_000',
    caughtBy: [LATE, 'an hour and more after the start nothing wraps round'],
  },
  'pace-applied-twice': {
    file: 'shared/time/exercise-clock.ts',
    before: 'Math.max(0, wallMs - clock.wallMs) * clock.pace)',
    after: 'Math.max(0, wallMs - clock.wallMs) * clock.pace * clock.pace)',
    caughtBy: [PACE, 'at double pace what is authored for 20:00 comes after ten real minutes'],
  },
  'pace-in-opposite-senses': {
    file: 'shared/time/exercise-clock.ts',
    before: 'Math.ceil((atMs - clock.atMs) / clock.pace)',
    after: 'Math.ceil((atMs - clock.atMs) * clock.pace)',
    caughtBy: [PACE, 'the real instant at which the clock shows a time, and the clock then, agree'],
  },
  'new-pace-counts-for-the-past': {
    file: 'shared/time/exercise-clock.ts',
    before: `  clock.pace = pace
  clock.atMs = atMs
  clock.wallMs = wallMs
`,
    after: `  clock.pace = pace
  void [atMs, wallMs]
`,
    caughtBy: [PACE, 'a new pace counts from where it was set'],
  },
  'command-comes-before-what-was-due': {
    file: 'shared/exercise/commands/decide.ts',
    before: `  unfolding.until(readClock(state.life.clock, context.nowMs))
  const atMs =`,
    after: `  const atMs =`,
    caughtBy: [
      'test/shared/exercise/commands/commands.test.ts',
      'what is due comes before a command, also before one that is refused',
    ],
  },
  'due-at-this-very-instant-waits': {
    file: 'shared/exercise/schedule/unfolding.ts',
    before: 'if (!due || due.atMs > nowAtMs) return',
    after: 'if (!due || due.atMs >= nowAtMs) return',
    caughtBy: [
      'test/shared/exercise/ownership.test.ts',
      'a deadline beats a decision of the same millisecond; it can still be made, late',
    ],
  },
  'jump-leaves-nothing-out': {
    file: 'shared/exercise/schedule/jump.ts',
    before: 'const within = (atMs: Ms) => atMs > departureMs && atMs < departureMs + byMs',
    after: 'const within = (atMs: Ms) => atMs > departureMs + byMs && atMs < departureMs',
    caughtBy: [LATE, 'what a jump leaves out does not come at its landing'],
  },
  'outage-counts-as-played': {
    file: 'shared/exercise/schedule/outage.ts',
    before: `if (state.life.stage !== 'running') return []`,
    after: `if (heartbeat === null || state.life.stage) return []`,
    caughtBy: [
      HOST,
      'stands still while the server is away, and goes on by itself after a short time',
    ],
  },
  'clock-saved-with-events-only': {
    file: 'server/host/schedule.ts',
    before: 'if (now - this.#beatMs >= BEAT_EVERY_MS) await this.#beat()',
    after: '',
    caughtBy: [
      HOST,
      'stands still while the server is away, and goes on by itself after a short time',
    ],
  },
  'play-that-is-over-goes-on-after-an-outage': {
    file: 'shared/exercise/schedule/outage.ts',
    before: '  if (!inPlay(state.life.stage)) return unfolding.events',
    after: '',
    caughtBy: [
      'test/shared/exercise/schedule/outage.test.ts',
      'play that was over before the server went away, and could not be written down so, stays over',
    ],
  },
  'jump-is-undone-by-an-outage': {
    file: 'shared/exercise/schedule/outage.ts',
    before: 'Math.max(last.atMs, earliestNext(state))',
    after: 'last.atMs',
    caughtBy: [HOST, 'keeps a jump where the server goes away right after it'],
  },
  'long-outage-goes-on-by-itself': {
    file: 'shared/exercise/schedule/outage.ts',
    before: 'const waits = awayMs > SHORT_OUTAGE',
    after: 'const waits = awayMs < 0 && SHORT_OUTAGE > 0',
    caughtBy: [HOST, 'waits for the facilitator after a long outage'],
  },
  'restart-strands-the-schedule': {
    file: 'server/host/exercises.ts',
    before: `catalogue.filter(({ stage }) => stage === 'running')`,
    after: `catalogue.filter(({ stage }) => stage === 'draft')`,
    caughtBy: [
      HOST,
      'never runs backwards where the computer’s clock was set back between two starts',
    ],
  },
  'running-exercise-is-let-go': {
    file: 'server/host/exercises.ts',
    before: 'if (!host || users > 0 || host.heartbeat() || host.dueMs() !== null) continue',
    after: 'if (!host || users > 0) continue',
    caughtBy: [HOST, 'lets go of exercises that nobody needs, and never of one whose clock runs'],
  },
  'failed-tick-is-given-up': {
    file: 'server/host/schedule.ts',
    before: 'const failedMs = this.#failedMs.get(host) ?? -Infinity',
    after: 'const failedMs = this.#failedMs.has(host) ? Infinity : -Infinity',
    caughtBy: [HOST, 'tries again after the disk failed, at the same due instant'],
  },
  'one-long-timer': {
    file: 'server/host/schedule.ts',
    before: 'Math.min(LONGEST_SLEEP_MS, Math.max(1, Math.min(...dues) - now))',
    after: 'Math.max(1, Math.min(...dues) - now)',
    caughtBy: [
      'test/server/host/schedule.test.ts',
      'one timer that never sleeps long, however far away what is due may be',
    ],
  },
  'clock-set-back-stops-the-exercise': {
    file: 'server/host/wall-clock.ts',
    before: 'Math.floor(monotonic() + offset))',
    after: 'Math.floor(date()))',
    caughtBy: [
      'test/server/host/wall-clock.test.ts',
      'does not fall where the computer’s clock is set back',
    ],
  },
  'import-starts-the-schedule': {
    file: 'server/host/bring-in.ts',
    before: 'if (isRunning) {',
    after: `if (isRunning && exercise === '') {`,
    caughtBy: [
      'test/server/http/keeping.test.ts',
      'of a running exercise waits until it is paused',
    ],
  },
})
