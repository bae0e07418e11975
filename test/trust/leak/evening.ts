import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { freeze } from '../../../shared/scenario/freeze.ts'
import type { InvitationAnswer, LinkAnswer, SessionAnswer } from '../../../shared/wire/http.ts'
import { must } from '../../../shared/words/assert.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId, TeamId } from '../../../shared/words/ids.ts'
import type { ExerciseHost } from '../../../server/host/exercise-host.ts'
import { parsed } from '../../kit/scenario.ts'
import type { Canaries } from './canaries.ts'
import { InEarshot } from './in-earshot.ts'
import type { Marked } from './marked-scenario.ts'
import type { Past } from './past.ts'
import { Person } from './person.ts'
import type { Through } from './scan.ts'
import { setupOf } from './seating.ts'
import type { Options } from './seating.ts'
import type { Kind, Looker } from './who-sees.ts'

/** Who hears what leaves, and learns whose each token is. */
export interface Listening {
  hear: (who: Looker, through: Through, text: string) => void
  entrust: (token: string, ...whom: Looker[]) => void
  hide: (...codes: string[]) => void
}

/** One exercise on a server in earshot, and everybody who looks at it. */
export class Evening {
  readonly server: InEarshot
  readonly past: Past
  readonly canaries: Canaries<Kind>
  readonly people: Person[] = []
  readonly listening: Listening
  readonly log: ExerciseEvent[] = []
  readonly host: ExerciseHost
  readonly #marked: Marked
  code = ''

  private constructor(host: ExerciseHost, server: InEarshot, given: Given) {
    this.host = host
    this.server = server
    this.past = given.past
    this.canaries = given.canaries
    this.listening = given.listening
    this.#marked = given.marked
  }

  /** Everybody but the late one is in the lobby, and sees it. */
  static async inTheLobby(given: Given): Promise<Evening> {
    const server = new InEarshot()
    const scenario = freeze('small', parsed(given.marked.document), 'full')
    const setup = setupOf(scenario, given.options, given.canaries)
    const host = await server.exercises.create({ scenario, setup, names: {} })
    const evening = new Evening(host, server, given)
    for (const event of await server.log(host.id)) evening.#take(event)
    host.onSettled((events) => {
      for (const event of events) evening.#take(event)
    })
    await evening.#gather(given.options.facilitated)
    return evening
  }

  get id(): string {
    return this.host.id
  }

  /** What a thing is called since it was marked. */
  named(id: string): string {
    return this.#marked.renamed.get(id) ?? id
  }

  person(is: (looker: Looker) => boolean): Person | undefined {
    return this.people.find(({ looker }) => is(looker))
  }

  /** The facilitator, else the host in their seat. */
  get leader(): Person {
    return must(
      this.person(({ kind, hosts }) => kind === 'facilitator' || hosts === true),
      'somebody who leads',
    )
  }

  /** All that was said has left. */
  async quiet(): Promise<void> {
    await this.host.settled()
    await new Promise<void>((resolve) => setImmediate(resolve))
  }

  /** Somebody sits down by the join code. */
  async join(seat: SeatId, hosts = false): Promise<void> {
    const team = must(this.past.teamOf(seat), 'a team') as TeamId
    const looker: Looker = { kind: 'seat', seat, team, ...(hosts ? { hosts } : {}) }
    const name = `Person ${this.canaries.mint({ kind: 'name', place: 'join-seat', team, seat })}`
    const code = must(
      this.person(({ kind }) => kind === 'code'),
      'the code',
    )
    const said = await code.asks(`/api/join/${this.code}`, { seat, name })
    if (said.includes('"link"')) await this.#follow(said, looker, code.looker)
    await this.quiet()
  }

  /** The person of the last seat comes after the start. */
  async joinLate(): Promise<void> {
    await this.join(this.#late)
  }

  get #late(): SeatId {
    return must(this.#seats.at(-1), 'a last seat')
  }

  get #seats(): SeatId[] {
    const teams = this.host.snapshot()?.state.teams ?? []
    return teams.flatMap(({ seats }) => seats.list.map(({ id }) => id))
  }

  async #gather(facilitated: boolean): Promise<void> {
    const { access } = this.server
    const host = await this.#enter({ kind: 'host' }, access.hostToken)
    this.people.push(new Person(this, { kind: 'nobody' }, undefined))
    this.people.push(new Person(this, { kind: 'code' }, undefined))
    const exercise = this.host.id
    const seat = as<SeatId>('seat-1')
    const leader: Looker = facilitated
      ? { kind: 'facilitator' }
      : { kind: 'seat', seat, team: as<TeamId>('team-1'), hosts: true }
    const identity = facilitated
      ? ({ kind: 'facilitator', exercise } as const)
      : ({ kind: 'seat', exercise, seat, host: true } as const)
    const led = await this.#enter(leader, await access.grant(identity))
    await led.gives('open-lobby')
    const { code, joinLink } = JSON.parse(
      await host.asks(`/api/exercises/${exercise}/invitation`),
    ) as InvitationAnswer
    this.code = must(joinLink.split('/').at(-1), 'a code')
    this.listening.hide(code, this.code)
    if (!facilitated) await led.gives('join-seat', { seat, name: 'The host' })
    for (const id of this.#seats.slice(facilitated ? 0 : 1, -1)) await this.join(id)
    for (const kind of ['observer', 'display', 'reader'] as const)
      await this.#follow(
        await host.asks(`/api/exercises/${exercise}/links`, { kind }),
        { kind },
        host.looker,
      )
    await this.quiet()
  }

  /** Follows the link of an answer. */
  async #follow(said: string, looker: Looker, ...givers: Looker[]): Promise<Person> {
    const { link } = JSON.parse(said) as LinkAnswer
    const token = must(link.split('#c=')[1], 'a capability')
    this.listening.entrust(token, looker, ...givers)
    return this.#enter(looker, token)
  }

  async #enter(looker: Looker, capability: string): Promise<Person> {
    const stranger = new Person(this, looker, undefined)
    const said = await stranger.asks('/api/session', { capability })
    const { session } = JSON.parse(said) as SessionAnswer
    this.listening.entrust(capability, looker)
    this.listening.entrust(session, looker)
    const person = new Person(this, looker, session)
    this.people.push(person)
    return person
  }

  #take(event: ExerciseEvent): void {
    this.log.push(event)
    this.past.take(event)
  }
}

export interface Given {
  marked: Marked
  /** Kept up to date from the log. */
  past: Past
  canaries: Canaries<Kind>
  options: Options
  listening: Listening
}
