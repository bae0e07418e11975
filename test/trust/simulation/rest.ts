import type { Ms } from '../../../shared/time/duration.ts'
import type { Person } from './people/person.ts'
import { allAgree, nameOf } from './promises/agreement.ts'
import { promise } from './promises/broken.ts'
import { keepTime } from './promises/in-time.ts'
import type { World } from './world.ts'

/** All screens have agreed long before so many steps. */
const LONGEST_REST = 20_000
/** So long nothing may move: whatever was under way has arrived. */
const STILL_MS: Ms = 10_000

/** Everything is put right and nobody does anything new: after a while every screen shows what the log says. */
export async function rest(world: World): Promise<void> {
  const { nature, machine, people } = world
  nature.calm = true
  machine.disk.isFull = false
  const latest = world.steps + LONGEST_REST
  let still = { seq: -1, sinceMs: 0 }
  while (nature.agenda.nowMs - still.sinceMs < STILL_MS || still.seq < 0) {
    promise(world.steps < latest, `the room did not come to rest: ${unrest(world).join('; ')}`)
    if (world.steps % 200 === 0) for (const person of people) person.settle()
    await world.step()
    const { seq } = world.promises.ledger
    if (unrest(world).length > 0) still = { seq: -1, sinceMs: 0 }
    else if (seq !== still.seq) still = { seq, sinceMs: nature.agenda.nowMs }
  }
  if (machine.disk.isErased) await world.promises.gone.check()
  else await atRest(world)
  nature.tally.count('compared', machine.disk.isErased ? 'erased exercises' : 'rooms at rest')
  nature.calm = false
}

async function atRest(world: World): Promise<void> {
  await allAgree(world)
  await world.promises.checkReport()
  await keepTime(world)
}

/** What has not come to rest yet. */
function unrest({ machine, people }: World): string[] {
  if (machine.disk.isErased) return people.flatMap(hopeful)
  const { host } = machine.process ?? {}
  const dueMs = host?.dueMs() ?? null
  return [
    ...(host?.snapshot() ? [] : ['the server']),
    ...(dueMs !== null && host && dueMs < host.nowMs() - STILL_MS ? ['something due'] : []),
    ...people.flatMap(restless),
  ]
}

/** A page that still tries to come back to what is not there any more. */
function hopeful({ tabs, viewer }: Person): string[] {
  return tabs.every(({ farewell }) => farewell) ? [] : [`${nameOf(viewer)} has not given up`]
}

function restless({ tabs, viewer }: Person): string[] {
  const name = nameOf(viewer)
  const [tab, second] = tabs
  if (!tab || second || tab.farewell || !tab.page.isConnected) return [`${name} is not there`]
  if (tab.page.link.disk !== 'ok') return [`${name} still hears that the disk takes nothing`]
  const { commands } = tab.kept
  return commands.length > 0 ? [`${name} waits for ${commands.length} answers`] : []
}
