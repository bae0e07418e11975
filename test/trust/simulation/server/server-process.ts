import { pino } from 'pino'
import { Access } from '../../../../server/access/access.ts'
import { Bots } from '../../../../server/host/bots.ts'
import { DiskNews } from '../../../../server/host/disk-news.ts'
import type { ExerciseHost } from '../../../../server/host/exercise-host.ts'
import { Exercises } from '../../../../server/host/exercises.ts'
import { Presence } from '../../../../server/host/presence.ts'
import { Schedule } from '../../../../server/host/schedule.ts'
import type { Store } from '../../../../server/store/store.ts'
import type { WallClock } from '../../../../server/host/wall-clock.ts'
import { endRightsOfRemoved } from '../../../../server/removed-seats.ts'
import { receiveAll } from '../../../../server/sockets/sockets.ts'
import type { Life } from '../nature/agenda.ts'
import type { Nature } from '../nature/nature.ts'
import type { Disk } from './disk.ts'
import { Mount } from './mount.ts'
import { VirtualIo } from './virtual-io.ts'

const log = pino({ level: 'silent' })

/**
 * One process of the server, from its start to its death: all real parts of Hotwash between the socket
 * and the disk. Once it is dead nothing of it is heard again, and nothing more of it reaches the disk.
 */
export class ServerProcess {
  readonly io = new VirtualIo()
  readonly exercises: Exercises
  readonly access: Access
  readonly presence = new Presence()
  readonly #life: Life
  readonly #schedule: Schedule
  readonly #store: Store

  constructor(nature: Nature, disk: Disk, clock: WallClock, life: Life, crash: () => void) {
    this.#life = life
    const { store } = new Mount(nature, disk, life, crash)
    const nowMs = () => clock.now()
    const around = { store, clock, random: nature.bytes, log }
    this.access = new Access(store, nowMs)
    this.exercises = new Exercises(around)
    const bots = new Bots(around, this.exercises, this.presence)
    const news = new DiskNews(store)
    this.#schedule = new Schedule(around, this.exercises, [bots, news])
    endRightsOfRemoved(this.exercises, this.access)
    const { access, exercises, presence } = this
    const reporting = { nowMs, answered: () => {}, log }
    receiveAll(this.io.asIo(), { access, exercises, presence, disk: news, ...reporting })
    exercises.onErasing((exercise) => access.endSessionsOf(exercise))
    this.#store = store
  }

  get isAlive(): boolean {
    return !this.#life.over
  }

  /** The only exercise; null until it is in memory. */
  get host(): ExerciseHost | null {
    return this.exercises.hosts()[0] ?? null
  }

  async start(): Promise<void> {
    await this.exercises.resume()
    this.#schedule.start()
  }

  /** In the order in which the server closes what it opened. */
  async stop(): Promise<void> {
    this.io.closeAll({ why: 'closing', message: 'The server is stopping; it will be back.' })
    await this.#schedule.stop()
    await this.#store.close()
  }
}
