import { family } from './fault.ts'

const HOST = 'test/server/host/exercise-host.test.ts'
const STORE = 'test/server/store/store.test.ts'
const OUTBOX = 'test/client/connection/outbox.test.ts'
const ONCE = 'test/shared/exercise/schedule/once.test.ts'

/** Something that is sent twice happens twice, or what is new is taken for old. */
export const IDEMPOTENCY = family('idempotency', {
  'ids-are-forgotten-by-a-restart': {
    file: 'server/host/answers.ts',
    before: 'const recorded = await this.#store.recorded(this.#exercise, as<CommandId>(id))',
    after: 'const recorded = await Promise.resolve(null)',
    caughtBy: [HOST, 'answers the same id alike for ever, also after a restart'],
  },
  'ids-are-not-known-while-written': {
    file: 'server/host/answers.ts',
    before: 'this.#waiting.set(id, { bodyHash, answer })',
    after: '',
    caughtBy: [HOST, 'answers the same id alike for ever, also after a restart'],
  },
  'failed-answers-are-kept': {
    file: 'server/host/answers.ts',
    before: 'void answer.finally(() => this.#waiting.delete(id))',
    after: '',
    caughtBy: [
      HOST,
      'throws staged things away when the disk fails, refuses who waits, and recovers',
    ],
  },
  'body-is-ignored': {
    file: 'server/host/answers.ts',
    before: 'const same = earlier.bodyHash === bodyHash',
    after: 'const same = true',
    caughtBy: [HOST, 'refuses a known id with another body or from another sender'],
  },
  'sender-is-ignored': {
    file: 'server/host/answers.ts',
    before: 'JSON.stringify([actor, type, data])',
    after: 'JSON.stringify([type, data])',
    caughtBy: [HOST, 'refuses a known id with another body or from another sender'],
  },
  'commands-are-not-kept': {
    file: 'server/store/sqlite.ts',
    before: 'this.#sql.keepCommand.run(exercise, id, bodyHash, answer.seq)',
    after: 'void [id, bodyHash, answer]',
    caughtBy: [STORE, 'remembers accepted commands with their answer'],
  },
  'ids-are-shared-by-exercises': {
    file: 'server/store/sqlite-statements.ts',
    before: 'SELECT body_hash, seq FROM commands WHERE exercise = ? AND id = ?',
    after: 'SELECT body_hash, seq FROM commands WHERE exercise <> ? OR id = ?',
    caughtBy: [STORE, 'remembers accepted commands with their answer'],
  },
  'append-ignores-the-head': {
    file: 'server/store/sqlite.ts',
    before: 'if ((head?.seq ?? 0) !== after) return { refused: new NotAtHead(exercise) }',
    after: '',
    caughtBy: [STORE, 'refuses what does not follow the head, and only that'],
  },
  'release-now-twice-releases-twice': {
    file: 'shared/exercise/commands/injects/coming.ts',
    before: `return withoutIt(teams, id).length > 0 ? null : 'already-released'`,
    after: 'return null',
    caughtBy: [ONCE, '“release now” pressed twice is refused the second time'],
  },
  'released-by-hand-to-who-has-it': {
    file: 'shared/exercise/commands/injects/release-inject.ts',
    before: 'return withoutIt(teams, inject.id).flatMap',
    after: 'return teams.flatMap',
    caughtBy: [ONCE, 'a team that has an inject gets it no second time with the others'],
  },
  'sent-by-hand-comes-again-when-true': {
    file: 'shared/exercise/schedule/consequences.ts',
    before: `if (inject.release.kind !== 'conditional') continue
    for (const team of state.teams)
      if (isUnreleased(team, inject.id) && holds`,
    after: `if (inject.release.kind !== 'conditional') continue
    for (const team of state.teams)
      if (team.injects.messages.filter((each) => each.inject === inject.id).length < 2 && holds`,
    caughtBy: [ONCE, 'what was sent by hand does not come again by its time or condition'],
  },
  'held-inject-comes-by-itself': {
    file: 'shared/exercise/schedule/consequences.ts',
    before: '!injects.released.has(id) && !injects.held.has(id) && !injects.skipped.has(id)',
    after: '!injects.released.has(id) && !injects.skipped.has(id)',
    caughtBy: [ONCE, 'what is held or left out does not come by itself'],
  },
  'effects-happen-with-every-resend': {
    file: 'shared/exercise/schedule/consequences.ts',
    before: 'const effects = times === 0 ? inject.effects.flatMap',
    after: 'const effects = times >= 0 ? inject.effects.flatMap',
    caughtBy: [ONCE, 'an inject that is sent once more has its effects no second time'],
  },
  'page-asks-again-under-a-new-id': {
    file: 'client/connection/outbox.ts',
    before: 'const answer = await emit(frame)',
    after: 'const answer = await emit({ ...frame, id: newId() })',
    caughtBy: [OUTBOX, 'that met a cut goes out again with the same id'],
  },
  'busy-is-taken-for-an-answer': {
    file: 'client/connection/outbox.ts',
    before: `if (answer.ok || answer.code !== 'busy') return answer`,
    after: 'return answer',
    caughtBy: [
      OUTBOX,
      'that met a busy server goes out again with the same id, after longer and longer pauses',
    ],
  },
  'import-adds-to-what-is-there': {
    file: 'server/host/bring-in.ts',
    before: 'if (error instanceof NotAtHead) throw alreadyHere(exercise)',
    after: 'if (error instanceof NotAtHead) return tried',
    caughtBy: [
      'test/server/http/keeping.test.ts',
      'comes in elsewhere with the same debrief, the same head, and nothing started',
    ],
  },
})
