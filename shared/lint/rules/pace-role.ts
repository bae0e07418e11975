import type { RoleId } from '../../words/ids.ts'
import { MINUTE } from '../../time/duration.ts'
import { crowds } from '../crowds.ts'
import type { PlayedForm } from '../forms.ts'
import type { Finding, Rule } from '../rule.ts'
import { rowPath } from '../rows.ts'

const MOST = 2
const WINDOW_MS = 3 * MINUTE

export const paceRole: Rule = {
  code: 'pace-role',
  severity: 'warning',
  about: 'On the typical path more than two injects reach one role within three minutes.',
  needs: 'all',
  find: ({ scenario, forms }) => forms.flatMap((played) => findings(played, scenario.roles)),
}

/** One finding for each crowd, however many roles it reaches. */
function findings(played: PlayedForm, roles: readonly { id: RoleId }[]): Finding[] {
  const reached = new Map<string, { id: string; roles: RoleId[] }>()
  for (const { id: role } of roles)
    for (const { ids, last } of crowds(injectsFor(role, played), MOST, WINDOW_MS)) {
      const crowd = reached.get(ids) ?? { id: last.id, roles: [] }
      crowd.roles.push(role)
      reached.set(ids, crowd)
    }
  return [...reached].map(([ids, crowd]) => ({
    path: rowPath(played, { kind: 'inject', id: crowd.id }),
    sentence: `In the ${played.name} form ${ids} reach ${nameOf(crowd.roles, roles.length)} within three minutes: spread them, or send them to fewer roles.`,
  }))
}

function injectsFor(role: RoleId, { path, frozen }: PlayedForm) {
  const to = new Map(frozen.injects.map((inject) => [inject.id, inject.to]))
  return path.injects.filter(({ id }) => {
    const recipients = to.get(id)
    return recipients === 'everyone' || recipients?.includes(role)
  })
}

function nameOf(roles: readonly RoleId[], all: number): string {
  if (roles.length === all) return 'everyone'
  return `role ${roles.map((role) => `\`${role}\``).join(', ')}`
}
