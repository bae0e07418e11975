import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { ExerciseEvent } from '../shared/exercise/events/event.ts'
import { isLate } from '../shared/exercise/state/moment.ts'
import type { CommandAnswer } from '../shared/wire/down.ts'
import type { ExerciseHost } from './host/exercise-host.ts'
import type { Exercises } from './host/exercises.ts'
import type { Store } from './store/store.ts'

/** From one sync of a fast disk to a disk that nobody should run this on. */
const APPEND_BUCKETS_S = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]

/** What an operator watches: numbers without names, ids or texts. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #appends = this.#histogram('hotwash_append_seconds', 'From asking to durable.')
  readonly #failed = this.#counter('hotwash_append_failures_total', 'Appends that failed.')
  readonly #accepted = this.#counter('hotwash_commands_total', 'Commands that were accepted.')
  readonly #refused = this.#counter('hotwash_refusals_total', 'Commands refused, by code.', 'code')
  readonly #refusedOverHttp = this.#counter(
    'hotwash_http_refusals_total',
    'Requests refused or failed, by code.',
    'code',
  )
  readonly #late = this.#counter('hotwash_late_injects_total', 'Injects released late.')

  constructor() {
    // Among them the lag of the event loop, its percentiles, memory and CPU.
    collectDefaultMetrics({ register: this.#registry })
  }

  /** The whole of it in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics()
  }

  /** What a scrape looks at when it comes. */
  watch(sockets: () => number, exercises: Exercises): void {
    this.#gauge('hotwash_sockets', 'Connected browsers.', sockets)
    const hosts = () => exercises.hosts()
    this.#gauge('hotwash_exercises', 'Exercises in memory.', () => hosts().length)
    const running = () => hosts().filter((host) => host.heartbeat() !== null).length
    this.#gauge('hotwash_exercises_running', 'Exercises whose clock runs.', running)
    exercises.onOpened((host) => host.onSettled((events) => this.#late.inc(lateIn(host, events))))
  }

  answered(answer: CommandAnswer): void {
    if (answer.ok) this.#accepted.inc()
    else this.#refused.inc({ code: answer.code })
  }

  refusedOverHttp(code: string): void {
    this.#refusedOverHttp.inc({ code })
  }

  /** Times every append of a store, from now on. */
  time(store: Store): void {
    const append = store.append.bind(store)
    store.append = async (...batch) => {
      const took = this.#appends.startTimer()
      try {
        return await append(...batch)
      } catch (error) {
        this.#failed.inc()
        throw error
      } finally {
        took()
      }
    }
  }

  #counter<Label extends string = never>(name: string, help: string, ...labelNames: Label[]) {
    return new Counter({ name, help, labelNames, registers: [this.#registry] })
  }

  #histogram(name: string, help: string) {
    return new Histogram({ name, help, buckets: APPEND_BUCKETS_S, registers: [this.#registry] })
  }

  #gauge(name: string, help: string, value: () => number) {
    return new Gauge({
      name,
      help,
      registers: [this.#registry],
      collect() {
        this.set(value())
      },
    })
  }
}

/** How many injects among these events were released late. */
function lateIn(host: ExerciseHost, events: readonly ExerciseEvent[]): number {
  const released = events.flatMap(({ type, team, data }) =>
    type === 'inject.released' ? { team, message: data.message } : [],
  )
  const teams = host.snapshot()?.state.teams ?? []
  return released.filter(({ team, message }) => {
    const known = teams.find(({ id }) => id === team)?.injects.messages
    const sent = known?.find(({ id }) => id === message)
    return sent !== undefined && isLate(sent.released)
  }).length
}
