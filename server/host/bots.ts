import { nextMove } from '../../shared/bots/next-move.ts'
import type { BotPolicy } from '../../shared/scenario/setup.ts'
import type { Ms } from '../../shared/time/duration.ts'
import { SECOND } from '../../shared/time/duration.ts'
import { Views } from '../../shared/view/views.ts'
import type { SeatId } from '../../shared/words/ids.ts'
import type { ExerciseHost, Snapshot, Surroundings } from './exercise-host.ts'
import type { Exercises } from './exercises.ts'
import { liveOf } from './live.ts'
import type { Presence } from './presence.ts'
import type { Waker } from './schedule.ts'

/** A teammate whose command changed nothing thinks again after this long. */
const SECOND_THOUGHTS: Ms = 5 * SECOND

interface Turn {
  seat: SeatId
  command: string
  data: Record<string, unknown>
}

/**
 * Simulated teammates: each looks through the view of its own seat, and what it does goes through the
 * queue like anybody's command. They remember nothing, so a restart changes nothing.
 */
export class Bots implements Waker {
  readonly #around: Surroundings
  readonly #exercises: Exercises
  readonly #presence: Presence
  /** Instant of the process's clock at which some teammate of an exercise looks next. */
  readonly #looks = new WeakMap<ExerciseHost, Ms | null>()
  readonly #views = new WeakMap<ExerciseHost, Views>()
  /** Until when a teammate that was refused rests. */
  readonly #resting = new WeakMap<ExerciseHost, Map<SeatId, Ms>>()

  constructor(around: Surroundings, exercises: Exercises, presence: Presence) {
    this.#around = around
    this.#exercises = exercises
    this.#presence = presence
    exercises.onOpened((host) => {
      this.#looks.set(host, around.clock.now())
      host.onSettled(() => this.#looks.set(host, around.clock.now()))
    })
  }

  dueMs(): Ms | null {
    const looks = this.#exercises.hosts().map((host) => this.#looks.get(host) ?? Infinity)
    const first = Math.min(Infinity, ...looks)
    return first === Infinity ? null : first
  }

  wake(nowMs: Ms): void {
    for (const host of this.#exercises.hosts()) {
      if ((this.#looks.get(host) ?? Infinity) <= nowMs) this.#look(host)
    }
  }

  /** Where something is staged there is nothing to see yet: it looks again once that is durable. */
  #look(host: ExerciseHost): void {
    const snapshot = host.snapshot()
    this.#looks.set(host, null)
    if (!snapshot) return
    const views = this.#viewsOf(host, snapshot)
    const offsetMs = snapshot.nowMs - this.#around.clock.now()
    let firstMs = Infinity
    for (const { id, bot } of botsOf(snapshot)) {
      const restsMs = this.#resting.get(host)?.get(id) ?? 0
      if (restsMs > snapshot.nowMs) {
        firstMs = Math.min(firstMs, restsMs)
        continue
      }
      const view = views.whole({ kind: 'seat', seat: id, host: false })
      const move = nextMove(bot, view, snapshot.nowMs, snapshot.state.setup.seed)
      if ('command' in move) return void this.#act(host, { seat: id, ...move }, snapshot)
      firstMs = Math.min(firstMs, move.lookAtMs ?? Infinity)
    }
    this.#looks.set(host, firstMs === Infinity ? null : firstMs - offsetMs)
  }

  #viewsOf(host: ExerciseHost, snapshot: Snapshot): Views {
    const live = liveOf(snapshot, this.#presence.of(host.id))
    const known = this.#views.get(host)
    known?.turnTo(snapshot.state, live)
    const views = known ?? new Views(snapshot.state, live)
    this.#views.set(host, views)
    return views
  }

  /** One at a time: what it brings about, others see before they act. */
  async #act(host: ExerciseHost, turn: Turn, { state, nowMs }: Snapshot): Promise<void> {
    const { seat, command: type, data } = turn
    const { seq } = state.head
    const id = `bot-${seat}-${seq}`
    const answer = await host.command({ kind: 'seat', seat, host: false }, { id, type, data })
    if (!answer.ok || answer.seq === seq) this.#rest(host, seat, nowMs + SECOND_THOUGHTS)
    this.#looks.set(host, this.#around.clock.now())
  }

  #rest(host: ExerciseHost, seat: SeatId, untilMs: Ms): void {
    const resting = this.#resting.get(host) ?? new Map<SeatId, Ms>()
    this.#resting.set(host, resting.set(seat, untilMs))
  }
}

function botsOf({ state }: Snapshot): { id: SeatId; bot: BotPolicy }[] {
  return state.teams.flatMap((team) =>
    team.seats.list.flatMap(({ id, bot, person }) =>
      bot !== null && person === 'present' ? [{ id, bot }] : [],
    ),
  )
}
