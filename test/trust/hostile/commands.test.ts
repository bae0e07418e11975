import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Actor } from '../../../shared/exercise/commands/command.ts'
import { commands } from '../../../shared/exercise/commands/commands.ts'
import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import { decide } from '../../../shared/exercise/commands/decide.ts'
import { fold } from '../../../shared/exercise/state/evolve.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { Play, START_WALL } from '../../kit/play.ts'
import { amount, proved } from '../profile.ts'
import type { Random } from '../random.ts'
import { deepList, nonsense, STRANGE_IDS, type Json } from './nonsense.ts'
import { isSentence, nothingIsPolluted } from './unpolluted.ts'

const TRIES = amount({ short: 40, long: 2_000 })
const LONGEST_MS = amount({ short: 1, long: 60 }) * 60_000
const FILE = 'test/trust/hostile/commands.test.ts'
const NAMES = Object.keys(commands) as CommandName[]
const TOO_DEEP = JSON.parse(deepList(10_000)) as Json

const ACTORS: [string, Actor][] = [
  ['a seat', seat('seat-1')],
  ['the host’s seat', seat('seat-2', true)],
  ['a seat of another exercise', seat('seat-77')],
  ['a seat that is called like a prototype', seat('__proto__', true)],
  ['the facilitator', { kind: 'facilitator' }],
  ['an observer', { kind: 'observer' }],
]

describe.each(ACTORS)('from %s', (_who, actor) => {
  it(
    'nonsense in any command is refused in a sentence and changes nothing',
    { timeout: LONGEST_MS },
    () =>
      proved(FILE, (random) => {
        let refused = 0
        let accepted = 0
        for (const type of NAMES) {
          let play = new Play().started()
          for (let count = 0; count < TRIES; count += 1) {
            const { seq } = play.state.head
            const outcome = given(play, actor, type, dataFor(type, random))
            if (outcome.ok) {
              // Text is text, however odd; then the log has to hold it.
              expect(fold(play.events)).toEqual(play.state)
              play = new Play().started()
              accepted += 1
            } else {
              isSentence(outcome.message)
              expect(play.state.head.seq).toBe(seq)
              refused += 1
            }
          }
        }
        nothingIsPolluted()
        expect(refused).toBeGreaterThan(accepted)
        return `Commands: ${NAMES.length} with nonsense, ${refused} times refused, ${accepted} times harmless.`
      }),
  )
})

it('a command that does not exist is refused, whatever it is called', () => {
  const play = new Play().started()
  for (const type of STRANGE_IDS) {
    const { seq } = play.state.head
    const outcome = given(play, { kind: 'facilitator' }, type, {})
    expect(outcome).toMatchObject({ ok: false, code: 'unknown-command' })
    expect(play.state.head.seq).toBe(seq)
  }
})

it('data that is no map, or nested without end, is refused by every command', () => {
  const play = new Play().started()
  for (const type of NAMES) {
    for (const data of [null, 7, 'x', [], [TOO_DEEP], { any: TOO_DEEP }, TOO_DEEP]) {
      for (const [who, actor] of ACTORS) {
        expect(given(play, actor, type, data).ok, `${type} from ${who}`).toBe(false)
      }
    }
  }
  nothingIsPolluted()
})

function seat(id: string, host = false): Actor {
  return { kind: 'seat', seat: as<SeatId>(id), host }
}

function given(play: Play, actor: Actor, type: string, data: unknown) {
  let salts = 0
  const context = { nowMs: START_WALL, salt: () => `salt-${(salts += 1)}` }
  const outcome = decide(play.state, { type, data, actor }, context)
  play.events.push(...outcome.events)
  return outcome
}

/** The keys that this command wants, each with nonsense, an id of something else, or nothing. */
function dataFor(type: CommandName, random: Random): unknown {
  const { properties = {} } = z.toJSONSchema(commands[type].data, {
    io: 'input',
    unrepresentable: 'any',
  })
  const keys = [...Object.keys(properties), ...(random.chance(0.2) ? ['for', 'team', 'seat'] : [])]
  const entries = keys.flatMap((key) => (random.chance(0.9) ? [[key, value(random)] as const] : []))
  const more = random.chance(0.1) ? nonsense(random) : null
  const data = Object.fromEntries(entries)
  return typeof more === 'object' && more !== null
    ? Object.assign(structuredClone(more), data)
    : data
}

function value(random: Random): Json {
  return random.chance(0.4) ? random.oneOf(STRANGE_IDS) : nonsense(random)
}
