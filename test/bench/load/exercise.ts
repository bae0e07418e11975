import type { InvitationAnswer, LinkAnswer } from '../../../shared/wire/http.ts'
import { facilitatedSetup } from '../../kit/set-up.ts'
import type { Stage } from '../stage.ts'
import { openPage, type Client } from './client.ts'
import type { Site } from './site.ts'

const ROLES = ['commander', 'platform', 'comms', 'founder', 'security', 'finance', 'counsel']
/** As many as a team of ours may have at most. */
const SEATS_OF_A_TEAM = 12

/** An exercise that is being played: everybody sits at a page of their own. */
export interface Exercise {
  id: string
  console: Client
  seats: Client[]
}

/** Sets an exercise up, seats so many people by the join code, and starts it. */
export async function startExercise(stage: Stage, site: Site, people: number): Promise<Exercise> {
  const host = await site.host()
  const teams = teamsOf(people)
  const setup = { ...facilitatedSetup(), teams }
  const { exercise, link } = await site.ask<LinkAnswer>('/api/exercises', host, setup)
  const console = await openPage(stage, site, link)
  const invitation = `/api/exercises/${exercise}/invitation`
  const { code } = await site.ask<InvitationAnswer>(invitation, host)
  const seats: Client[] = []
  for (const { id: seat } of teams.flatMap((team) => team.seats)) {
    const body = { seat, name: `Person of ${seat}` }
    const joined = await site.ask<LinkAnswer>(`/api/join/${code}`, null, body)
    seats.push(await openPage(stage, site, joined.link))
  }
  await console.give('start', {})
  return { id: exercise, console, seats }
}

/** Seats numbered through, in as few teams as hold them; the roles on the first seats of each. */
function teamsOf(people: number) {
  const teams = Math.ceil(people / SEATS_OF_A_TEAM)
  return Array.from({ length: teams }, (_, at) => {
    const first = at * SEATS_OF_A_TEAM
    const seats = Math.min(SEATS_OF_A_TEAM, people - first)
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
