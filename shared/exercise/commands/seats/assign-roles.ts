import { z } from 'zod'
import type { RoleId } from '../../../words/ids.ts'
import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { seat, known } from '../data.ts'

/** Moves roles to a seat; whoever had one of them has it no more. */
export const assignRoles = command({
  name: 'assign-roles',
  about: 'seat',
  data: z.strictObject({ seat, roles: z.array(known<RoleId>()).max(12) }),
  from: { facilitator: 'self', host: true },
  when: ['lobby', 'running', 'paused'],
  right({ team, data }) {
    return findSeat(team.seats, data.seat) ? null : 'unknown-seat'
  },
  follows({ state, team, data, event }) {
    const { roles } = data
    if (roles.some((role) => !state.scenario.roles.some(({ id }) => id === role)))
      return 'unknown-role'
    const others = team.seats.list.filter(({ id }) => id !== data.seat)
    const dropped = (findSeat(team.seats, data.seat)?.roles ?? []).filter(
      (role) => !roles.includes(role),
    )
    if (dropped.some((role) => !others.some((seat) => seat.roles.includes(role))))
      return 'role-unheld'
    const losing = others.filter((other) => other.roles.some((role) => roles.includes(role)))
    return [
      ...losing.map((other) =>
        event('seat.roles-assigned', {
          seat: other.id,
          roles: other.roles.filter((role) => !roles.includes(role)),
        }),
      ),
      event('seat.roles-assigned', { seat: data.seat, roles: [...new Set(roles)] }),
    ]
  },
})
