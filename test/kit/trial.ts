import { describe, expect, test } from 'vitest'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { RefusalCode } from '../../shared/exercise/commands/refusals.ts'
import type { EventType } from '../../shared/exercise/events/event.ts'
import { fold } from '../../shared/exercise/state/evolve.ts'
import { give } from './case.ts'
import type { Case } from './case.ts'
import { keepsToSendersAndStages } from './senders-and-stages.ts'
import { refusalsOf } from './spelled-refusals.ts'

/** Event by event, with as much of the data as matters. */
type Follows = readonly (readonly [EventType, object] | readonly [EventType])[]

type Accepted = Partial<Case> & { follows: Follows; names?: Record<string, string | null> }

export interface Trial extends Case {
  follows: Follows
  /** Names of people that go beside the events. */
  names?: Record<string, string | null>
  /** More that is accepted; what is left out is as above. */
  also?: Record<string, Accepted>
  /** One way to each of its refusals; what is left out is as above. */
  refused?: Partial<Record<RefusalCode, Partial<Case>>>
  /** Refusals that its rules spell and that nobody can meet, with the reason. */
  never?: Partial<Record<RefusalCode, string>>
}

/** One command on trial: what follows from it, and one way to each of its refusals. */
export function trial(name: CommandName, of: Trial): void {
  const { given, by, data, also = {}, refused = {}, never = {} } = of
  const usual: Case = { given, by, data }
  describe(name, () => {
    test('is accepted', () => accepts(name, usual, of))
    test.each(Object.entries(also))('is accepted: %s', (_, other) => accepts(name, usual, other))
    test.each(Object.entries(refused))('is refused: %s', (code, other) => {
      refuses(name, { ...usual, ...other }, code)
    })
    test('has no other refusals of its own', () => {
      const met = new Set([...Object.keys(refused), ...Object.keys(never), BY_ANYONE])
      expect(refusalsOf(name).filter((code) => !met.has(code))).toEqual([])
    })
    keepsToSendersAndStages(name, usual)
  })
}

/** Met by whoever sits nowhere, whatever the command. */
const BY_ANYONE: RefusalCode = 'unknown-seat'

function accepts(name: CommandName, usual: Case, { follows, names, ...other }: Accepted): void {
  const { given, ...what } = { ...usual, ...other }
  const play = given()
  const outcome = give(play, name, what)
  expect(outcome).toMatchObject({ ok: true, ...(names ? { names } : {}) })
  const happened = outcome.events.map(({ type, data }) => [type, data])
  expect(happened).toMatchObject(follows.map(([type, data = {}]) => [type, data]))
  expect(fold(play.events), 'the log gives the state').toEqual(play.state)
}

function refuses(name: CommandName, { given, ...what }: Case, code: string): void {
  const play = given()
  const { seq } = play.state.head
  expect(give(play, name, what)).toMatchObject({ ok: false, code })
  expect(play.state.head.seq, 'a refusal changes nothing').toBe(seq)
}
