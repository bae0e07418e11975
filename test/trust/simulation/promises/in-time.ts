import type { Ms } from '../../../../shared/time/duration.ts'
import { actorOf } from '../../../../shared/view/viewer.ts'
import { must } from '../../../../shared/words/assert.ts'
import type { Tab } from '../client/tab.ts'
import type { Person } from '../people/person.ts'
import type { World } from '../world.ts'
import { allAgree, nameOf } from './agreement.ts'
import { promise } from './broken.ts'

/** What is promised of time. */
const AGREE_WITHIN_MS: Ms = 1_000
const BACK_WITHIN_MS: Ms = 2_000
const TAKEN_OVER_WITHIN_MS: Ms = 10_000
/** Somebody sees that the facilitator is gone, and has the link open on another device. */
const NOTICED_MS: Ms = 3_000

export const TIMED = [
  'agreed',
  'back after an outage',
  'back on the network',
  'taken over',
] as const

/** In a room at rest, tries every promise that names a time, one after another. */
export async function keepTime(world: World): Promise<void> {
  const from = world.steps
  await agreeSoon(world)
  await comeBackAfterOutage(world)
  await comeBackToNetwork(world)
  await isTakenOver(world)
  world.measured += world.steps - from
}

/** One thing changes, and what it brings about: a second after the last of it all screens agree. */
async function agreeSoon(world: World): Promise<void> {
  const { ledger } = world.promises
  const before = ledger.seq
  const host = world.machine.process?.host
  const locked = host?.snapshot()?.state.life.joiningLocked === false
  void tabOf(world.people[0]).page.send('lock-joining', { locked })
  await untilStill(world, AGREE_WITHIN_MS)
  await allAgree(world)
  if (ledger.seq > before) counts(world, 'agreed')
}

async function comeBackAfterOutage(world: World): Promise<void> {
  const { machine, people } = world
  machine.crash()
  askAll(people)
  while (!machine.process) await world.step()
  await pass(world, BACK_WITHIN_MS)
  allBack(world)
  counts(world, 'back after an outage')
}

async function comeBackToNetwork(world: World): Promise<void> {
  const { nature, people } = world
  const links = people.map((person) => tabOf(person).page.link)
  for (const link of links) {
    link.isOffline = true
    link.cut()
  }
  await pass(world, nature.random.between(500, 8_000))
  askAll(people)
  for (const link of links) link.isOffline = false
  await pass(world, BACK_WITHIN_MS)
  allBack(world)
  counts(world, 'back on the network')
}

/** The device of whoever runs the exercise dies; another goes on with it, long before the server misses the first. */
async function isTakenOver(world: World): Promise<void> {
  const host = must(world.people[0], 'who runs the exercise')
  host.die()
  let isLate = false
  world.nature.agenda.after(TAKEN_OVER_WITHIN_MS, 'time is up', () => (isLate = true))
  await pass(world, NOTICED_MS)
  await host.arrive()
  const tab = tabOf(host)
  void tab.page.send('lock-joining', { locked: false })
  while (tab.kept.commands.length > 0) {
    promise(!isLate, `nobody could take over from ${nameOf(host.viewer)} in time`)
    if (tab.farewell?.why === 'elsewhere') tab.takeOver()
    await world.step()
  }
  counts(world, 'taken over')
}

/** Whoever may ask anything does; what is asked while there is no line waits for one. */
function askAll(people: readonly Person[]): void {
  for (const person of people)
    if (actorOf(person.viewer)) void tabOf(person).page.send('lock-joining', { locked: false })
}

/** Everybody is connected, was shown how things stand since, and knows what became of what was asked. */
function allBack({ people, machine }: World): void {
  const nowMs = must(machine.process?.host, 'the exercise').nowMs()
  for (const person of people) {
    const { page, kept } = tabOf(person)
    const isBack = page.isConnected && page.nowMs >= nowMs - BACK_WITHIN_MS
    promise(isBack, `${nameOf(person.viewer)} is not back in time`)
    promise(kept.commands.length === 0, `${nameOf(person.viewer)} still waits for an answer`)
  }
}

/** Lets so much time go by, to the millisecond. */
async function pass(world: World, ms: Ms): Promise<void> {
  let isOver = false
  world.nature.agenda.after(ms, 'time is up', () => (isOver = true))
  while (!isOver) await world.step()
}

/** Until the log has not grown for so long, to the millisecond. */
async function untilStill(world: World, ms: Ms): Promise<void> {
  const { agenda } = world.nature
  const { ledger } = world.promises
  for (let still = { seq: -1, isOver: false }; !still.isOver; await world.step()) {
    if (still.seq === ledger.seq) continue
    const since = { seq: ledger.seq, isOver: false }
    agenda.after(ms, 'time is up', () => (since.isOver = true))
    still = since
  }
}

function tabOf(person: Person | undefined): Tab {
  return must(person?.tabs[0], 'a tab')
}

function counts({ nature }: World, what: (typeof TIMED)[number]): void {
  nature.tally.count('in time', what)
}
