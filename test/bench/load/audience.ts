import type { Stage } from '../stage.ts'
import { connect, pageOf, type Client } from './client.ts'
import { startExercise, type Exercise } from './exercise.ts'
import type { Site } from './site.ts'

/** One of each of five roles; with console, observers and displays that makes eight classes of viewers. */
const SEATS = 5

/** An exercise that so many people look at: some play, one runs it, all others watch or stand for a display. */
export interface Audience {
  id: string
  console: Client
  viewers: Client[]
}

export async function gather(stage: Stage, site: Site, viewers: number): Promise<Audience> {
  const { console, seats, ...exercise } = await startExercise(stage, site, SEATS)
  const pages = await watchers(site, exercise, viewers - SEATS - 1)
  const others = await Promise.all(pages.map((auth) => connect(stage, site.url, auth)))
  return { id: exercise.id, console, viewers: [console, ...seats, ...others] }
}

/** The same people before they connect: what the page of each tells. */
export async function gatherPages(stage: Stage, site: Site, viewers: number): Promise<object[]> {
  const { console, seats, ...exercise } = await startExercise(stage, site, SEATS)
  await Promise.all([console, ...seats].map((client) => client.close()))
  const links = [exercise.link, ...exercise.seatLinks]
  const first = await Promise.all(links.map((link) => pageOf(site, link)))
  return [...first, ...(await watchers(site, exercise, viewers - SEATS - 1))]
}

/** Half of them observe; several pages may be behind one link, each with a session of its own. */
async function watchers(site: Site, { id }: Exercise, count: number): Promise<object[]> {
  const links = [await site.link(id, 'observer'), await site.link(id, 'display')]
  const pages: object[] = []
  for (let one = 0; one < count; one += 1) pages.push(await pageOf(site, links[one % 2] ?? ''))
  return pages
}
