import type { TeamState } from '../../../shared/exercise/state/state.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { HOTWASH_STEPS } from '../../../shared/words/hotwash.ts'
import { must } from '../../../shared/words/assert.ts'
import { inTeam } from '../../kit/random-exercise.ts'
import type { Tried } from '../../kit/random-acts.ts'
import { Random } from '../random.ts'
import type { Secret } from './canaries.ts'
import type { Evening } from './evening.ts'
import type { Person } from './person.ts'
import { TELLINGS } from './tellings.ts'
import type { Telling } from './tellings.ts'
import { ADDED } from './otherwise.ts'
import type { Kind, Looker } from './who-sees.ts'

/** Acts of the kit by who tries them. */
export interface Acts {
  bySeats: readonly Tried[]
  byFacilitator: readonly Tried[]
}

const MOST_MOVES = 9
const WAITS_MS = [0, 700, 5_000, 30_000, 60_000, 100_000, 240_000]

/** What people still write once play is over. */
const AFTERWARDS = TELLINGS.filter(({ command }) =>
  ['write-moment', 'create-follow-up', 'write-note', 'tag-moment', 'rename-seat'].includes(command),
)

/** What changes in a course that is otherwise the same. */
export interface Changes {
  /** Who does nothing in play. */
  mute?: (who: Looker) => boolean
  /** What happens beside each move. */
  aside?: (evening: Evening) => Promise<void>
}

/** What happens in an evening; the same seed brings the same course. */
export class Course {
  readonly #evening: Evening
  readonly #seed: number
  readonly #acts: Acts
  readonly #changes: Changes
  /** Begun anew for each move, so that one move more or less changes no other. */
  #random: Random

  constructor(evening: Evening, seed: number, acts: Acts, changes: Changes = {}) {
    this.#evening = evening
    this.#seed = seed
    this.#acts = acts
    this.#changes = changes
    this.#random = new Random(seed)
  }

  /** From the lobby to the close, telling after each step that it is done. */
  async run(done: () => Promise<void>): Promise<void> {
    const { leader } = this.#evening
    await done()
    await leader.gives('start')
    const moves = this.#random.between(3, MOST_MOVES)
    const late = this.#random.below(moves)
    const closes = this.#random.chance(0.4)
    for (let move = 0; move < moves; move += 1) {
      this.#random = new Random(this.#seed + move + 1)
      await this.#wait()
      await this.#changes.aside?.(this.#evening)
      await (move === late ? this.#evening.joinLate() : this.#move())
      await done()
    }
    if (!closes) return
    await leader.gives('resume')
    await leader.gives('end-play')
    await done()
    await this.#hotWash(done)
  }

  async #hotWash(done: () => Promise<void>): Promise<void> {
    const { leader } = this.#evening
    for (const step of HOTWASH_STEPS.slice(1)) {
      await leader.gives('step-hotwash', { step })
      await this.#tell(this.#random.oneOf(AFTERWARDS))
      if (step === 'gaps')
        for (const team of this.#teams()) await leader.gives('reveal-moments', { team: team.id })
      await done()
    }
    await leader.gives('close')
    await done()
  }

  async #wait(): Promise<void> {
    const { server } = this.#evening
    server.clock.ms += this.#random.oneOf(WAITS_MS)
    await server.schedule.turn()
    await this.#evening.quiet()
  }

  async #move(): Promise<void> {
    const { bySeats, byFacilitator } = this.#acts
    if (this.#random.chance(0.5)) return this.#tell(this.#random.oneOf(TELLINGS))
    if (this.#random.chance(0.6)) return this.#try(this.#random.oneOf(bySeats), this.#somebody())
    await this.#try(this.#random.oneOf(byFacilitator), this.#evening.leader)
  }

  async #tell(telling: Telling): Promise<void> {
    const person = this.#whoTells(telling)
    if (!person || this.#changes.mute?.(person.looker)) return
    const team = this.#teamOf(person)
    const secrets: Secret<Kind>[] = []
    const mark = (kind: Kind, about?: string) => {
      const secret: Secret<Kind> = { kind, place: telling.command }
      if (!telling.ofAll) secret.team = team.id
      const text = `Said ${this.#evening.canaries.mint(secret)}`
      secret.about = about ?? text
      secrets.push(secret)
      return text
    }
    const data = telling.data(
      mark,
      this.#atHand(person, telling.ofAll ? this.#firstTeam : team),
      (items) => this.#random.oneOf(items),
    )
    if (!data) return
    const named = telling.by === 'seat' || telling.ofAll ? data : { ...data, team: team.id }
    const { ok } = await person.gives(telling.command, named)
    // What was not taken in is nobody's to see.
    if (!ok) for (const secret of secrets) secret.kind = 'refused'
  }

  #whoTells({ by }: Telling): Person | undefined {
    if (by === 'seat') return this.#somebody()
    if (by === 'facilitator') return this.#evening.leader
    return this.#evening.person(({ kind }) => kind === 'observer')
  }

  async #try({ command, data }: Tried, person: Person): Promise<void> {
    if (this.#changes.mute?.(person.looker)) return
    const team = this.#teamOf(person)
    const me = person.looker.seat ?? as<SeatId>('seat-1')
    const filled = inTeam(team, { command, data }, 0, me)
    const renamed = this.#renamed(filled.data) as object
    const names = person.looker.kind === 'facilitator' && !FOR_ALL.includes(command)
    await person.gives(command, names ? { ...renamed, team: team.id } : renamed)
  }

  #renamed(value: unknown): unknown {
    if (typeof value === 'string') return this.#evening.named(value)
    if (Array.isArray(value)) return value.map((each) => this.#renamed(each))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, this.#renamed(each)]),
    )
  }

  #somebody(): Person {
    const seated = this.#evening.people.filter(({ looker, hasPage }) => looker.seat && hasPage)
    return this.#random.oneOf(seated)
  }

  #teams() {
    return must(this.#evening.host.snapshot(), 'something durable').state.teams
  }

  get #firstTeam(): TeamState {
    return must(this.#teams()[0], 'a team')
  }

  #teamOf({ looker }: Person) {
    const teams = this.#teams()
    return teams.find(({ id }) => id === looker.team) ?? this.#random.oneOf(teams)
  }

  #atHand({ looker }: Person, team: TeamState) {
    const { injects, decisions, seats } = team
    const scenario = must(this.#evening.host.snapshot(), 'something durable').state.scenario
    const mine = injects.messages.filter(
      ({ readers }) => !looker.seat || readers.includes(looker.seat),
    )
    return {
      me: looker.seat ?? 'seat-1',
      messages: mine.map(({ id }) => id),
      decisions: decisions.opened.flatMap(({ id, end }) => {
        const [option] = scenario.decisions.find((each) => each.id === id)?.options ?? []
        return end === null ? { id, option: option?.id ?? null } : []
      }),
      coming: scenario.injects.flatMap(({ id }) =>
        injects.released.has(id) || id.startsWith(ADDED) ? [] : id,
      ),
      seats: seats.list.map(({ id }) => id),
    }
  }
}

const FOR_ALL: readonly string[] = [
  'pause',
  'resume',
  'set-pace',
  'jump',
  'raise-flag',
  'lower-flag',
]
