import type { Actor } from '../../../../shared/exercise/commands/command.ts'
import { commands } from '../../../../shared/exercise/commands/commands.ts'
import type { CommandName } from '../../../../shared/exercise/commands/commands.ts'
import { judge } from '../../../../shared/exercise/commands/judge.ts'
import type { ExerciseState, TeamState } from '../../../../shared/exercise/state/state.ts'
import type { Ms } from '../../../../shared/time/duration.ts'
import { readClock } from '../../../../shared/time/exercise-clock.ts'
import { teamOfSeat } from '../../../../shared/view/viewer.ts'
import type { Random } from '../../random.ts'
import type { Nature } from '../nature/nature.ts'
import { mark } from '../promises/marks.ts'
import type { Button } from './buttons.ts'
import { DataFiller } from './filled-data.ts'
import { knownThings, type Things } from './known-things.ts'

export interface Asked {
  type: string
  data: Record<string, unknown>
}

/** Who asks, in front of which buttons, and what the exercise was like when they last heard of it. */
export interface Asker {
  actor: Actor
  buttons: readonly Button[]
  state: ExerciseState
  nowMs: Ms
}

const NAMES = Object.keys(commands) as CommandName[]
const NAMES_OF: Record<Actor['kind'], CommandName[]> = {
  seat: NAMES.filter((name) => 'seat' in commands[name].from),
  facilitator: NAMES.filter((name) => 'facilitator' in commands[name].from),
  observer: NAMES.filter((name) => 'observer' in commands[name].from),
}
/** Claims, contests, offers and authority: where most can be refused. */
const ABOUT_WHO_DECIDES = NAMES.filter(
  (name) => commands[name].about === 'decision' || name.endsWith('command'),
)
/** What moves the exercise as a whole is not left to chance: see the director. */
const OF_THE_DIRECTOR: ReadonlySet<string> = new Set([
  'ok open-lobby',
  'ok start',
  'ok end-play',
  'ok close',
])
const NONSENSE: Asked = { type: 'read-minds', data: {} }
/** So many things come to a person's mind before one of them is asked. */
const IDEAS = 20

/**
 * What a person asks next. Of several ideas the one is chosen whose answer, by the real rules, was
 * given most rarely so far in this run: so all commands and all refusals come about.
 */
export function nextAsk(nature: Nature, asker: Asker): Asked {
  const { tally } = nature
  const mind = new Mind(nature.random, asker)
  const ideas = Array.from({ length: IDEAS }, () => mind.idea())
    .map((idea) => ({ idea, answer: answerTo(idea, asker) }))
    .filter(({ answer }) => !OF_THE_DIRECTOR.has(answer))
    .map((each) => ({ ...each, times: tally.of('foreseen', each.answer) }))
  const [first, ...others] = ideas
  if (!first) return NONSENSE
  const rarest = others.reduce((best, each) => (each.times < best.times ? each : best), first)
  tally.count('foreseen', rarest.answer)
  return rarest.idea
}

/** What somebody knows at one instant, and what comes to mind of it. */
class Mind {
  readonly #random: Random
  readonly #asker: Asker
  readonly #team: TeamState
  readonly #things: Things

  constructor(random: Random, asker: Asker) {
    const { actor, state } = asker
    const own = actor.kind === 'seat' ? teamOfSeat(state, actor.seat) : undefined
    this.#random = random
    this.#asker = asker
    this.#team = own ?? random.oneOf(state.teams)
    this.#things = knownThings(state, this.#team)
  }

  idea(): Asked {
    const { actor, buttons } = this.#asker
    if (this.#random.chance(0.01)) return NONSENSE
    if (buttons.length > 0 && this.#random.chance(0.5)) {
      const { type, subject } = this.#random.oneOf(buttons)
      return { type, data: { ...this.#fill(type), ...subject } }
    }
    const type = this.#random.oneOf(this.#names())
    return { type, data: actor.kind === 'seat' ? this.#fill(type) : this.#addressed(type) }
  }

  /** Mostly what this kind of person may do at all, and often what decisions and command are about. */
  #names(): readonly CommandName[] {
    const { actor } = this.#asker
    if (this.#random.chance(0.05)) return NAMES
    const isAboutWho = actor.kind !== 'observer' && this.#random.chance(0.5)
    return isAboutWho ? ABOUT_WHO_DECIDES : NAMES_OF[actor.kind]
  }

  #fill(type: CommandName): Record<string, unknown> {
    const words = readersMark(type, this.#asker.actor, this.#team)
    return new DataFiller(this.#random, this.#things, words).fill(commands[type].data)
  }

  /** Facilitators and observers say for which team, and perhaps for which seat. */
  #addressed(type: CommandName): Record<string, unknown> {
    const { state } = this.#asker
    const data = this.#fill(type)
    if (state.teams.length > 1 && this.#random.chance(0.7)) data['team'] = this.#team.id
    if (this.#random.chance(0.3)) data['for'] = this.#random.oneOf(this.#team.seats.list).id
    return data
  }
}

/** Whom the words of this command are for; what a facilitator says may be for everyone. */
function readersMark(type: CommandName, actor: Actor, team: TeamState): string {
  // The host's seat may speak to everyone, and is named where it pauses or jumps.
  if (actor.kind === 'seat') return actor.host ? '' : mark('team', team.id)
  return type === 'tag-moment' ? mark('watch', 'tag') : ''
}

function answerTo({ type, data }: Asked, { state, actor, nowMs }: Asker): string {
  const atMs = readClock(state.life.clock, nowMs)
  const verdict = judge(state, { type, data, actor }, atMs, { nowMs, salt: () => '' })
  return typeof verdict === 'string' ? verdict : `ok ${type}`
}
