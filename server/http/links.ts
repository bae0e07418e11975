import type { Context } from 'hono'
import { z } from 'zod'
import type { InvitationAnswer, LinkAnswer, SessionAnswer } from '../../shared/wire/http.ts'
import { as } from '../../shared/words/ids.ts'
import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'
import type { Identity } from '../access/session.ts'
import { newJoinCode, printJoinCode } from '../access/join-codes.ts'
import { bodyOf } from './body.ts'
import { callerIn } from './caller.ts'
import { Problem } from './problem.ts'
import type { Api, Site } from './site.ts'

const asked = z.strictObject({
  kind: z.enum(['facilitator', 'seat', 'observer', 'display', 'reader']),
  seat: z.string().max(64).optional(),
})
type Asked = z.output<typeof asked>

/** Links that open one page each, and the invitation to all. */
export function linkRoutes(api: Api, site: Site): void {
  api.post('/exercises/:id/links', async (c) => {
    const { identity, exercise } = callerIn(c, site)
    const wanted = await identityWanted(site, exercise, await bodyOf(c, asked))
    if (!mayShare(identity, wanted)) {
      throw new Problem(403, 'not-yours', 'This link is not yours to give; ask the facilitator.')
    }
    const link = linkTo(site.addresses().players, wanted, await site.access.grant(wanted))
    return c.json<LinkAnswer>({ exercise, link })
  })
  api.get('/exercises/:id/invitation', async (c) => {
    const { identity, exercise } = callerIn(c, site)
    if (!leads(identity) && identity.kind !== 'display') {
      throw new Problem(403, 'not-yours', 'The invitation is the facilitator’s to give; ask them.')
    }
    return c.json(await invitationTo(site, exercise))
  })
}

/** The page that a capability opens. */
export function pageOf(identity: Identity): SessionAnswer['page'] {
  switch (identity.kind) {
    case 'host':
      return '/'
    case 'facilitator':
      return '/console'
    case 'seat':
      return '/play'
    case 'observer':
      return '/observe'
    case 'display':
      return '/display'
    case 'reader':
      return `/debrief/${identity.exercise}`
  }
}

/** A whole address; the capability stands in the fragment, which no browser sends to any server. */
export function linkTo(address: string, identity: Identity, token: string): string {
  return `${address}${pageOf(identity)}#c=${token}`
}

/** Where the asking page itself came from, so that a link it follows stays on the same address. */
export function ownAddress(c: Context, site: Site): string {
  const origin = c.req.header('origin')
  const addresses = site.addresses()
  return origin !== undefined && addresses.allows(origin) ? origin : addresses.players
}

async function identityWanted(site: Site, exercise: ExerciseId, { kind, seat }: Asked) {
  const host = await site.exercises.open(exercise)
  if (kind !== 'seat') return { kind, exercise }
  const id = as<SeatId>(seat ?? '')
  const known = await host.read(({ state }) =>
    state.teams.some((team) => team.seats.list.some((each) => each.id === id)),
  )
  if (!known)
    throw new Problem(404, 'unknown-seat', 'There is no such seat; choose one from the list.')
  const hostSeat = (await site.store.hostSeats()).get(exercise)
  return { kind, exercise, seat: id, host: hostSeat === id }
}

/** Whoever leads gives all links, short of the host's own seat to others; a seat its own, for another device. */
export function mayShare(identity: Identity, wanted: Exclude<Identity, { kind: 'host' }>): boolean {
  if (identity.kind === 'host' || identity.kind === 'facilitator') return true
  if (identity.kind !== 'seat') return false
  if (wanted.kind === 'seat') return identity.host || wanted.seat === identity.seat
  return identity.host && wanted.kind !== 'facilitator'
}

export function leads(identity: Identity): boolean {
  if (identity.kind === 'seat') return identity.host
  return identity.kind === 'host' || identity.kind === 'facilitator'
}

async function invitationTo(site: Site, exercise: ExerciseId): Promise<InvitationAnswer> {
  const host = await site.exercises.open(exercise)
  const title = await host.read(({ state }) => state.setup.title)
  const code = await site.store.keepJoinCode(exercise, newJoinCode())
  const { players } = site.addresses()
  const joinLink = `${players}/j/${code}`
  const printed = printJoinCode(code)
  const text = [
    `You are invited to the exercise "${title}".`,
    `Open ${joinLink} in a browser and choose your seat; there is nothing to install.`,
    `Or open ${players}/j and enter the code ${printed}.`,
  ].join('\n')
  return { code: printed, joinLink, text }
}
