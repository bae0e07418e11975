import type { InvitationAnswer, LinkAnswer } from '../../../shared/wire/http.ts'
import { facilitatedSetup } from '../../kit/set-up.ts'
import type { Stage } from '../stage.ts'
import { openPage, type Client } from './client.ts'
import type { Site } from './site.ts'

const ROLES = ['commander', 'platform', 'comms', 'founder', 'security', 'finance', 'counsel']

/** An exercise that is being played. */
export interface Exercise {
  id: string
  /** To the facilitator's page. */
  link: string
  /** To each seat's page. */
  seatLinks: string[]
}

/** Everybody at a page of their own. */
export interface Seated {
  console: Client
  seats: Client[]
}

/** Sets an exercise up, as far as its lobby; the link opens the facilitator's page. */
export async function createExercise(site: Site, setup = facilitatedSetup()): Promise<LinkAnswer> {
  return site.ask<LinkAnswer>('/api/exercises', await site.host(), setup)
}

/** Sets an exercise up, seats so many people by the join code, and starts it. */
export async function startExercise(
  stage: Stage,
  site: Site,
  people: number,
  { teamSize = 12 } = {},
): Promise<Exercise & Seated> {
  const host = await site.host()
  const teams = teamsOf(people, teamSize)
  const { exercise, link } = await createExercise(site, { ...facilitatedSetup(), teams })
  const console = await openPage(stage, site, link)
  const invitation = `/api/exercises/${exercise}/invitation`
  const { code } = await site.ask<InvitationAnswer>(invitation, host)
  const seatLinks: string[] = []
  for (const { id: seat } of teams.flatMap((team) => team.seats)) {
    const body = { seat, name: `Person of ${seat}` }
    seatLinks.push((await site.ask<LinkAnswer>(`/api/join/${code}`, null, body)).link)
  }
  const seats = await Promise.all(seatLinks.map((each) => openPage(stage, site, each)))
  await console.give('start', {})
  return { id: exercise, link, seatLinks, console, seats }
}

/** Seats numbered through, in as few teams as hold them; the roles on the first seats of each. */
function teamsOf(people: number, teamSize: number) {
  return Array.from({ length: Math.ceil(people / teamSize) }, (_, at) => {
    const first = at * teamSize
    const seats = Math.min(teamSize, people - first)
    return {
      id: `team-${at + 1}`,
      title: `Team ${at + 1}`,
      seats: Array.from({ length: seats }, (_each, place) => ({
        id: `seat-${first + place + 1}`,
        roles: ROLES.slice(place, place + 1),
        bot: null,
      })),
      deputies: {},
    }
  })
}
