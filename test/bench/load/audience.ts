import type { Stage } from '../stage.ts'
import { Client, pageOf } from './client.ts'
import { startExercise, type Exercise } from './exercise.ts'
import type { Site } from './site.ts'

/** One of each of five roles; with console, observers and displays that makes eight classes of viewers. */
const SEATS = 5

/** An exercise that so many people look at: some play, one runs it, all others watch or stand for a display. */
export interface Audience extends Exercise {
  console: Client
  viewers: Client[]
}

export async function gather(stage: Stage, site: Site, viewers: number): Promise<Audience> {
  const exercise = await startExercise(stage, site, SEATS)
  const rest = viewers - SEATS - 1
  const observers = await watchers(stage, site, exercise.id, 'observer', Math.ceil(rest / 2))
  const displays = await watchers(stage, site, exercise.id, 'display', Math.floor(rest / 2))
  return { ...exercise, viewers: [exercise.console, ...exercise.seats, ...observers, ...displays] }
}

/** Several pages may be behind one link, each with a session of its own. */
async function watchers(
  stage: Stage,
  site: Site,
  exercise: string,
  kind: 'observer' | 'display',
  count: number,
): Promise<Client[]> {
  const link = await site.link(exercise, kind)
  const clients: Client[] = []
  for (let one = 0; one < count; one += 1) {
    const client = await Client.to(site.url, await pageOf(site, link))
    stage.ends(() => client.close())
    clients.push(client)
  }
  return clients
}
