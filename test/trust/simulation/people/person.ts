import type { Identity } from '../../../../server/access/session.ts'
import type { CommandName } from '../../../../shared/exercise/commands/commands.ts'
import { findSeat } from '../../../../shared/exercise/state/seats.ts'
import type { ExerciseState } from '../../../../shared/exercise/state/state.ts'
import { actorOf, teamOfSeat, type Viewer } from '../../../../shared/view/viewer.ts'
import type { Ms } from '../../../../shared/time/duration.ts'
import type { ExerciseId } from '../../../../shared/words/ids.ts'
import type { Tab } from '../client/tab.ts'
import type { Nature } from '../nature/nature.ts'
import type { Machine } from '../server/machine.ts'
import { nextAsk, type Asked } from './asks.ts'
import { buttonsOf } from './buttons.ts'
import { directed } from './director.ts'
import { mischief } from './mischief.ts'
import { nextScenes } from './scenes/next-scenes.ts'

/** Where a person lives. */
export interface Room {
  nature: Nature
  machine: Machine
  exercise: ExerciseId
  newTab: (capability: string) => Tab
  /** How much of the run is over, from 0 to 1. */
  progress: () => number
}

/** Someone with a device, perhaps with two tabs of the same page. */
export class Person {
  readonly viewer: Viewer
  tabs: Tab[] = []
  readonly #room: Room
  readonly #directs: boolean
  /** The exercise as it was when the server was last there. */
  #seen: { state: ExerciseState; nowMs: number } | null = null

  constructor(room: Room, viewer: Viewer, directs: boolean) {
    this.#room = room
    this.#directs = directs
    this.viewer = viewer
    this.#thinkLater()
  }

  /** Puts what went wrong with this person's devices right: one tab that is let in. */
  settle(): void {
    const [tab, ...more] = this.tabs
    for (const other of more) other.page.close()
    this.tabs = tab ? [tab] : []
    if (!tab) void this.arrive()
    else if (tab.farewell) this.#react(tab)
  }

  /** The person's devices are gone without a word. */
  die(): void {
    for (const { page } of this.tabs.splice(0)) page.die()
  }

  /** Those who only watch do less, or who wait for the network; whoever runs the exercise does most. */
  get #slowlyMs(): Ms {
    const isReached = this.tabs.every(({ page }) => page.isConnected)
    if (this.#room.nature.calm || !isReached || !actorOf(this.viewer)) return 6_000
    return this.#directs ? 200 : 3_000
  }

  #thinkLater(): void {
    const { agenda, random } = this.#room.nature
    agenda.after(random.between(100, this.#slowlyMs), 'think', () => this.#think())
  }

  #think(): void {
    this.#thinkLater()
    const { nature } = this.#room
    if (nature.calm) return
    if (this.tabs.length === 0) return void this.arrive()
    if (this.tabs.length === 1 && nature.strikes('second-tab')) return void this.arrive(true)
    if (this.tabs.length > 1 && nature.random.chance(0.2)) this.tabs.shift()?.page.close()
    const tab = nature.random.oneOf(this.tabs)
    if (tab.farewell) {
      if (tab.farewell.why !== 'elsewhere' || nature.strikes('take-over')) this.#react(tab)
    } else if (!mischief(nature, tab)) this.#ask(tab)
  }

  /** Comes with a link of their own. */
  async arrive(inNewTab = false): Promise<void> {
    const { viewer } = this
    const { exercise, machine, newTab } = this.#room
    // Nobody makes a link to what is not there any more.
    if (machine.disk.isErased) return
    const identity: Exclude<Identity, { kind: 'host' }> =
      viewer.kind === 'seat' ? { ...viewer, exercise } : { kind: viewer.kind, exercise }
    const link = await machine.process?.access.grant(identity)
    if (link === undefined) return
    const [tab] = this.tabs
    if (tab && !inNewTab) tab.reload(link)
    else this.tabs.push(newTab(link))
  }

  #react(tab: Tab): void {
    switch (tab.farewell?.why) {
      case 'elsewhere':
        return tab.takeOver()
      case 'version':
        return tab.reload()
      case 'removed':
        // Half of them try the link that they have once more.
        return this.#room.nature.random.chance(0.5) ? tab.reload() : void this.arrive()
      case 'session':
        return void this.arrive()
      default:
        return
    }
  }

  #ask(tab: Tab): void {
    for (const { type, data } of this.#asks(tab)) void tab.page.send(type as CommandName, data)
  }

  /** Mostly one thing, or nothing; of a scene, all that the facilitator says in it. */
  #asks({ page, kept }: Tab): readonly Asked[] {
    const { nature, machine, progress } = this.#room
    const waits = kept.commands.length > 1
    if (waits && nature.random.chance(0.8)) return []
    const actor = actorOf(this.viewer)
    if (!actor) return nature.random.chance(0.1) ? [{ type: 'take-command', data: {} }] : []
    this.#seen = machine.process?.host?.snapshot() ?? this.#seen
    if (!this.#seen) return []
    const { state, nowMs } = this.#seen
    const task = this.#directs ? directed(state, progress(), nature.random) : null
    const wanted = task ?? this.#joining(state)
    if (wanted) return [wanted]
    const plays = actor.kind === 'facilitator' && !waits
    const scene = plays ? nextScenes(nature, state, nowMs) : []
    if (scene.length > 0) return scene
    return [nextAsk(nature, { actor, buttons: buttonsOf(page.view), state, nowMs })]
  }

  /** Whoever has no place at the table wants one. */
  #joining(state: ExerciseState): Asked | null {
    const { viewer } = this
    if (viewer.kind !== 'seat' || this.#room.nature.random.chance(0.4)) return null
    const team = teamOfSeat(state, viewer.seat)
    const person = team && findSeat(team.seats, viewer.seat)?.person
    const wants = person === 'free' || person === 'left'
    return wants ? { type: 'join-seat', data: { seat: viewer.seat, name: 'Somebody' } } : null
  }
}
