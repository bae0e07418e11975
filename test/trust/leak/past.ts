import { readText } from '../../../shared/exercise/events/data.ts'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { HOTWASH_STEPS } from '../../../shared/words/hotwash.ts'
import type { HotwashStep } from '../../../shared/words/hotwash.ts'

interface News {
  team: string
  /** By what it is known: ids of message, inject and persona, and the texts of what no scenario holds. */
  names: readonly (string | null)[]
  to: 'everyone' | { roles: readonly string[] } | { seats: readonly string[] }
  readers: Set<string>
}

type Authored = Map<string, { from: string; to: 'everyone' | readonly string[] }>

/** What has happened, read from the log alone: enough to say who may know what by now. */
export class Past {
  stage: 'lobby' | 'play' | 'hotwash' | 'closed' = 'lobby'
  step: HotwashStep | null = null
  spoilersGranted = false
  /** A jump of the form's own happened. */
  jumped = false
  readonly revealed = new Set<string>()
  readonly #news: News[] = []
  readonly #opened = new Set<string>()
  readonly #chosen = new Set<string>()
  readonly #teams = new Map<string, string>()
  readonly #roles = new Map<string, readonly string[]>()
  readonly #present = new Set<string>()
  readonly #waiting = new Set<string>()
  #authored: Authored = new Map()

  take(event: ExerciseEvent): void {
    this.#takeLife(event)
    this.#takeSeats(event)
    this.#takeNews(event)
    this.#takeDecisions(event)
  }

  /** Whether the hot wash has come so far. */
  reached(step: HotwashStep): boolean {
    if (this.stage === 'closed') return true
    return this.step !== null && HOTWASH_STEPS.indexOf(this.step) >= HOTWASH_STEPS.indexOf(step)
  }

  get isOver(): boolean {
    return this.stage === 'hotwash' || this.stage === 'closed'
  }

  isPresent(seat: string): boolean {
    return this.#present.has(seat)
  }

  waits(seat: string): boolean {
    return this.#waiting.has(seat)
  }

  teamOf(seat: string): string | undefined {
    return this.#teams.get(seat)
  }

  /** Who was sent what goes by this name: a message, an inject, all that a persona sent, or a text. */
  readers(name: string, team?: string) {
    const news = this.#news.filter(
      (each) => each.names.includes(name) && (team ?? each.team) === each.team,
    )
    return {
      any: news.length > 0,
      everyone: news.some(({ to }) => to === 'everyone'),
      has: (seat: string) => news.some(({ readers }) => readers.has(seat)),
    }
  }

  hasOpened(decision: string, team?: string): boolean {
    return [...this.#teams.values()].some(
      (each) => (team ?? each) === each && this.#opened.has(`${each}/${decision}`),
    )
  }

  hasChosen(decision: string, option: string, team?: string): boolean {
    return [...this.#teams.values()].some(
      (each) => (team ?? each) === each && this.#chosen.has(`${each}/${decision}/${option}`),
    )
  }

  #takeLife(event: ExerciseEvent): void {
    if (event.type === 'exercise.created') this.#begin(event.data)
    if (event.type === 'exercise.started') this.stage = 'play'
    if (event.type === 'exercise.ended') this.stage = 'hotwash'
    if (event.type === 'exercise.closed') this.stage = 'closed'
    if (event.type === 'exercise.stepped') this.step = event.data.step
    if (event.type === 'exercise.jumped' && event.by === 'schedule') this.jumped = true
    if (event.type === 'moment.revealed' && event.team) this.revealed.add(event.team)
  }

  #begin({ scenario, setup }: Extract<ExerciseEvent, { type: 'exercise.created' }>['data']): void {
    this.spoilersGranted = setup.observersSeeSpoilers
    this.#authored = new Map(scenario.injects.map(({ id, from, to }) => [id, { from, to }]))
    for (const team of setup.teams)
      for (const { id, roles } of team.seats) {
        this.#teams.set(id, team.id)
        this.#roles.set(id, roles)
      }
  }

  #takeSeats({ type, data }: ExerciseEvent): void {
    if (type === 'seat.joined' || type === 'seat.admitted') this.#present.add(data.seat)
    if (type === 'seat.waiting') this.#waiting.add(data.seat)
    if (type === 'seat.admitted' || type === 'seat.removed' || type === 'seat.left')
      this.#waiting.delete(data.seat)
    if (type === 'seat.left' || type === 'seat.removed' || type === 'seat.waiting')
      this.#present.delete(data.seat)
    if (type !== 'seat.roles-assigned') return
    this.#roles.set(data.seat, data.roles)
    for (const news of this.#news) if (this.#isFor(news, data.seat)) news.readers.add(data.seat)
  }

  #takeNews({ type, data, ...event }: ExerciseEvent): void {
    const team = event.team ?? ''
    if (type === 'inject.released') {
      const { from = null, to = [] } = this.#authored.get(data.inject) ?? {}
      const names = [data.message, data.inject, from]
      this.#send(team, names, to === 'everyone' ? to : { roles: to })
    }
    if (type !== 'inject.improvised') return
    const texts = [data.title, data.body, data.from.name].map((text) => text && readText(text))
    this.#send(team, [data.message, data.from.persona, ...texts], data.to)
  }

  #send(team: string, names: News['names'], to: News['to']): void {
    const news: News = { team, names, to, readers: new Set() }
    for (const seat of this.#teams.keys()) if (this.#isFor(news, seat)) news.readers.add(seat)
    this.#news.push(news)
  }

  #isFor({ team, to }: News, seat: string): boolean {
    if (this.#teams.get(seat) !== team) return false
    if (to === 'everyone') return true
    if ('seats' in to) return to.seats.includes(seat)
    return (this.#roles.get(seat) ?? []).some((role) => to.roles.includes(role))
  }

  #takeDecisions({ type, data, ...event }: ExerciseEvent): void {
    const team = event.team ?? ''
    if (type === 'decision.opened') this.#opened.add(`${team}/${data.decision}`)
    if (type === 'decision.made' || type === 'decision.withdrawn')
      this.#chosen.add(`${team}/${data.decision}/${data.option ?? ''}`)
  }
}
