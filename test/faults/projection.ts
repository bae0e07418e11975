import { family } from './fault.ts'

const VIEW = 'test/shared/view/view.test.ts'
const RATED =
  'an observer sees what the log suggests for a phase once they rated it and play is over'
const REACH = 'test/shared/view/reach.test.ts'
const PUSH = 'test/server/sockets/push.test.ts'
const FAN_OUT = 'test/server/sockets/fan-out.test.ts'

/** Somebody is sent more than they may see, or less, or figures that were never measured. */
export const PROJECTION = family('projection', {
  'object-spread-in-a-message': {
    file: 'shared/view/messages.ts',
    before: `  return {
    inject: inject.id,
    channel: inject.channel,
`,
    after: `  return {
    ...inject,
    inject: inject.id,
    channel: inject.channel,
`,
    caughtBy: [REACH, 'a coaching note is sent with its message to nobody who plays or watches'],
  },
  'object-spread-in-an-option': {
    file: 'shared/view/decisions.ts',
    before: `return authored.options.map(({ id, label, update, verdict }) => ({
    id,
`,
    after: `return authored.options.map(({ id, label, update, verdict, ...more }) => ({
    ...more,
    id,
`,
    caughtBy: [VIEW, 'a player is sent neither what is coming nor how options are judged'],
  },
  'players-see-the-run-list': {
    file: 'shared/view/view.ts',
    before: 'if (seesSpoilers(state, viewer)) putSpoilers',
    after: 'if (seesSpoilers !== undefined) putSpoilers',
    caughtBy: [VIEW, 'a player is sent neither what is coming nor how options are judged'],
  },
  'observers-see-coaching': {
    file: 'shared/view/viewer.ts',
    before: `(viewer.kind === 'observer' && state.setup.observersSeeSpoilers)`,
    after: `viewer.kind === 'observer'`,
    caughtBy: [
      REACH,
      'what is coming is sent to the facilitator, and to observers where that was granted',
    ],
  },
  'display-sees-what-is-coming': {
    file: 'shared/view/viewer.ts',
    before: `(viewer.kind === 'observer' && state.setup.observersSeeSpoilers)`,
    after: `(viewer.kind === 'observer' && state.setup.observersSeeSpoilers) ||
    viewer.kind === 'display'`,
    caughtBy: [
      REACH,
      'what is coming is sent to the facilitator, and to observers where that was granted',
    ],
  },
  'display-filters-by-a-block-list': {
    file: 'shared/view/messages.ts',
    before: 'return messages.filter((message) => isToEveryone(scenario, message))',
    after: `return messages.filter(
        (message) =>
          !scenario.injects.some(({ id, to }) => id === message.inject && to !== 'everyone'),
      )`,
    caughtBy: [REACH, 'the display in the room shows only what everyone got, and no reply'],
  },
  'display-shows-replies': {
    file: 'shared/view/view.ts',
    before: `  if (viewer.kind === 'display') return
  view.putMade('replies'`,
    after: `  view.putMade('replies'`,
    caughtBy: [REACH, 'the display in the room shows only what everyone got, and no reply'],
  },
  'display-shows-the-question': {
    file: 'shared/view/decisions.ts',
    before: `question: onDisplay ? '' : authored.question`,
    after: 'question: authored.question',
    caughtBy: [VIEW, 'the display shows titles and holders, no question, option or answer'],
  },
  'every-message-to-every-seat': {
    file: 'shared/view/messages.ts',
    before: 'return messages.filter((message) => message.readers.includes(viewer.seat))',
    after: 'return messages',
    caughtBy: [VIEW, 'an inject reaches holders of the addressed role only, at release or since'],
  },
  'whole-state-to-everybody': {
    file: 'shared/view/viewer.ts',
    before: 'return team ? [team] : []',
    after: 'return team ? state.teams : []',
    caughtBy: [REACH, 'a seat is sent the rows of its own team only'],
  },
  'one-view-for-all-of-a-role': {
    file: 'shared/view/viewer.ts',
    before: `[...seat.roles].sort().join('+'), readable.join('+')].join('/')`,
    after: `[...seat.roles].sort().join('+'), String(readable.length > 0)].join('/')`,
    caughtBy: [REACH, 'seats that were sent different messages get views of their own'],
  },
  'whoever-waits-sees-the-play': {
    file: 'shared/view/view.ts',
    before: 'if (!isIn) return',
    after: '',
    caughtBy: [REACH, 'whoever waits to be let in sees the lobby and nothing of the play'],
  },
  'moments-before-they-are-revealed': {
    file: 'shared/view/moments.ts',
    before: 'if (!moments.revealed) return []',
    after: '',
    caughtBy: [
      REACH,
      'what people wrote in the hot wash stays hidden from everyone until it is revealed',
    ],
  },
  'figures-as-soon-as-play-is-over': {
    file: 'shared/view/gaps.ts',
    before: `HOTWASH_STEPS.indexOf(step.step) >= HOTWASH_STEPS.indexOf('facts')`,
    after: `HOTWASH_STEPS.indexOf(step.step) >= HOTWASH_STEPS.indexOf('over')`,
    caughtBy: [
      REACH,
      'gaps are the facilitator’s in play, and everyone’s from the third step of the hot wash on',
    ],
  },
  'account-of-play-during-play': {
    file: 'shared/view/view.ts',
    before: 'if (state.life.ended)',
    after: 'if (state.life.started)',
    caughtBy: [
      REACH,
      'players and the display are sent the account of what happened after the end only',
    ],
  },
  'suggested-rating-before-the-own': {
    file: 'shared/view/console.ts',
    before: 'each.phase === phase && rated.includes(phase)',
    after: 'each.phase === phase',
    caughtBy: [VIEW, RATED],
  },
  'suggested-rating-in-play': {
    file: 'shared/view/view.ts',
    before: "knowsGaps ? 'ratings' : 'ratingsInPlay'",
    after: "'ratings'",
    caughtBy: [VIEW, RATED],
  },
  'rows-are-never-dropped': {
    file: 'shared/view/difference.ts',
    before: 'Object.keys(before).filter((id) => !Object.hasOwn(after, id))',
    after: 'Object.keys(before).filter((id) => !(id in before))',
    caughtBy: [REACH, 'a row that a viewer may have no more is dropped by the next patch'],
  },
  'table-forgets-what-it-reads': {
    file: 'shared/view/table.ts',
    before: 'before && areSame(before.parts, parts)',
    after: 'before && areSame(before.parts.slice(1, 2), parts.slice(1, 2))',
    caughtBy: ['test/shared/view/views.test.ts', 'so it is where one viewer sees several teams'],
  },
  'row-outlives-what-it-reads': {
    file: 'shared/view/table.ts',
    before: 'areSame(this.#parts, parts) ? this.#rows : null',
    after: 'this.#rows',
    caughtBy: ['test/shared/view/views.test.ts', 'so it is where one viewer sees several teams'],
  },
  'message-changes-in-place': {
    file: 'shared/exercise/state/injects.ts',
    before: 'messages[at] = { ...message, ...change(message) }',
    after: 'Object.assign(message, change(message))',
    caughtBy: ['test/shared/view/views.test.ts', 'so it is where one viewer sees several teams'],
  },
  'rights-notice-their-last-look-only': {
    file: 'shared/view/watch.ts',
    before: 'this.#seen |= 1 << at',
    after: 'this.#seen = 1 << at',
    caughtBy: [
      'test/shared/view/watch.test.ts',
      'an answer stands while nothing changes that it was made from',
    ],
  },
  'own-rows-to-everybody': {
    file: 'server/sockets/push.ts',
    before: `listener.socket.emit('rows', {`,
    after: `this.#io.to(ready.map(({ socket }) => socket.id)).emit('rows', {`,
    caughtBy: [FAN_OUT, 'what belongs to one person alone is sent to nobody else'],
  },
  'everything-again-with-every-event': {
    file: 'server/sockets/push.ts',
    before: 'const patch = difference(from, to)\n      for (const listener of listeners)',
    after: 'const patch = difference(null, to)\n      for (const listener of listeners)',
    caughtBy: [FAN_OUT, '%s costs each viewer few characters, however long the log'],
  },
  'stalled-client-stalls-all': {
    file: 'server/sockets/push.ts',
    before: 'if (ready.length === 0) return',
    after: 'if (ready.length < listeners.length) return',
    caughtBy: [
      PUSH,
      'whoever is still writing gets nothing queued, and one difference once it has written',
    ],
  },
  'slow-reader-is-queued-for': {
    file: 'server/sockets/push.ts',
    before: 'listener.behind = !hasWritten(listener.socket)',
    after: 'listener.behind = hasWritten === undefined',
    caughtBy: [
      PUSH,
      'whoever is still writing gets nothing queued, and one difference once it has written',
    ],
  },
  'erased-exercise-stays-in-memory': {
    file: 'server/host/exercises.ts',
    before: `    await host?.settled()
    this.#held.delete(id)
`,
    after: `    await host?.settled()
`,
    caughtBy: [
      'test/server/http/keeping.test.ts',
      'is gone for everybody, and its pages are sent away',
    ],
  },
  'unknown-part-counts-as-zero': {
    file: 'shared/score/overall.ts',
    before: 'parts.flatMap(({ weight, value }) => (value ? [{ weight, value }] : []))',
    after: `parts.flatMap(({ weight, value }) => {
    const counted = value ?? leads?.mul(0)
    return counted ? [{ weight, value: counted }] : []
  })`,
    caughtBy: [
      'test/shared/score/ownership.test.ts',
      'while follow-ups are unknown they leave sum and divisor',
    ],
  },
  'cells-run-as-formulas': {
    file: 'shared/report/formats/csv.ts',
    before: '/^[=+\\-@\\t\\r]/',
    after: '/^[=+]/',
    caughtBy: [
      'test/shared/report/formats/formats.test.ts',
      'a row for each follow-up, and no cell that could run as a formula',
    ],
  },
  'whoever-came-during-a-failure-is-shown-nothing': {
    file: 'server/host/staged.ts',
    before: `    if (!this.#known) return
`,
    after: `    if (!this.#known || this.#events.length === 0) return
`,
    caughtBy: [
      PUSH,
      'whoever comes while the disk takes nothing is shown all, once there is something to show',
    ],
  },
  'errors-tell-details': {
    file: 'server/http/problem.ts',
    before: `'Hotwash made a mistake of its own; what was recorded is safe, try again.'`,
    after: 'error.message',
    caughtBy: [
      'test/server/http/problem.test.ts',
      'what nobody foresaw is answered without its details',
    ],
  },
})
