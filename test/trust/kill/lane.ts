import { setTimeout as passed } from 'node:timers/promises'
import type { Random } from '../random.ts'
import { startKillable, type KillableServer } from '../../kit/killable-server.ts'
import type { RunningServer } from '../../kit/running-server.ts'
import { exportedLog, played, type Played } from './exercise.ts'
import { contradictions } from './log-holds.ts'

/** After so many kills an exercise is brought to rest, and the next one begins. */
const LIVES_PER_EXERCISE = 10

export interface Tally {
  kills: number
  whileStarting: number
  exercises: number
  accepted: number
  refused: number
  events: number
}

/** One server that is killed and started again, over and over, on the same folder, and its people. */
export class Lane {
  readonly tally: Tally = {
    kills: 0,
    whileStarting: 0,
    exercises: 0,
    accepted: 0,
    refused: 0,
    events: 0,
  }
  readonly #folder: string
  readonly #random: Random
  #running: KillableServer | null = null
  #exercise: Played | null = null
  #lives = 0

  constructor(folder: string, random: Random) {
    this.#folder = folder
    this.#random = random
  }

  /** Throws at the first contradiction. */
  async kill(times: number): Promise<void> {
    while (this.tally.kills < times) {
      if (this.#random.chance(0.1)) await this.#killedWhileStarting()
      else await this.#life()
    }
    await this.#rest(await this.#started())
    await this.end()
  }

  async end(): Promise<void> {
    for (const person of this.#exercise?.people ?? []) person.leave()
    await this.#running?.kill()
    this.#running = null
  }

  async #killedWhileStarting(): Promise<void> {
    const starting = startKillable(this.#folder, { killAfterMs: this.#random.between(1, 600) })
    this.#running = await starting.catch(() => null)
    await this.#running?.kill()
    this.tally.kills += 1
    this.tally.whileStarting += 1
  }

  /** Starts, holds the server to what was said before, plays on, and is killed in the middle. */
  async #life(): Promise<void> {
    const running = await this.#started()
    this.#lives += 1
    if (this.#lives % LIVES_PER_EXERCISE === 0) await this.#rest(running)
    const { people, ledger } = await this.#playedOn(running)
    const enough = ledger.answers + this.#random.below(60)
    let dead = false
    for (const person of people) {
      void person.keepActing(this.#random, () => dead || ledger.answers >= enough)
    }
    while (ledger.answers < enough) await passed(1)
    await passed(this.#random.below(4))
    await running.kill()
    dead = true
    for (const person of people) person.leave()
    this.tally.kills += 1
  }

  async #started(): Promise<KillableServer> {
    this.#running = await startKillable(this.#folder)
    return this.#running
  }

  /** The exercise, its people at their pages again; a new one where there is none. */
  async #playedOn({ server }: KillableServer): Promise<Played> {
    if (this.#exercise) {
      await this.#comeBack(this.#exercise, server)
      return this.#exercise
    }
    const exercise = await played(server)
    this.#exercise = exercise
    await Promise.all(exercise.people.map((person) => person.arrive(server)))
    await exercise.facilitator.give({ type: 'start', data: {} })
    this.tally.exercises += 1
    return exercise
  }

  async #comeBack(exercise: Played, server: RunningServer): Promise<void> {
    const promised = exercise.ledger.highest()
    const heads = await Promise.all(exercise.people.map((person) => person.arrive(server)))
    if (Math.min(...heads) < promised) {
      throw new Error(
        `somebody sees event ${Math.min(...heads)} after ${promised} was acknowledged`,
      )
    }
    const events = await exportedLog(server, exercise)
    const found = contradictions(events, exercise.ledger)
    if (found.length > 0) throw new Error(found.join('\n'))
  }

  /** Everything is answered, and everybody sees the newest event; then this exercise is left alone. */
  async #rest({ server }: KillableServer): Promise<void> {
    const exercise = this.#exercise
    if (!exercise) return
    await this.#comeBack(exercise, server)
    await Promise.all(exercise.people.map((person) => person.settled()))
    await exercise.facilitator.changeForAll()
    await Promise.all(exercise.people.map((person) => person.until(exercise.ledger.highest())))
    const { ledger } = exercise
    this.tally.accepted += ledger.accepted.size
    this.tally.refused += ledger.refused.size
    this.tally.events += (await exportedLog(server, exercise)).length
    for (const person of exercise.people) person.leave()
    this.#exercise = null
  }
}
