import { APPROVAL } from '../../exercise/commands/updates/approval.ts'
import { MINUTE } from '../../time/duration.ts'
import type { Audience } from '../../words/incident.ts'
import { between } from '../chance.ts'
import { mayDo } from '../impulse.ts'
import type { Glance, Impulse, Impulses } from '../impulse.ts'

/** Keeps the cadence: whoever may approve an audience writes to it before it is due, and sends. */
export const updates: Impulses = (glance) => {
  const { view, team, seat, seed, me } = glance
  if (team.command.holder === seat.id) return []
  const drafts = Object.values(view.cadence).flatMap((row): Impulse[] => {
    const open = Object.values(view.updates).some(
      (each) => each.audience === row.audience && each.state !== 'sent',
    )
    if (row.nextDueAtMs === null || open || writerFor(glance, row.audience) !== seat.id) return []
    if (!me.may.includes('draft-update')) return []
    const early = between(0.5 * MINUTE, 2 * MINUTE, seed, row.id, row.nextDueAtMs)
    const text =
      'We are looking into a problem that may concern you. The next word comes within the hour.'
    return [
      {
        atMs: row.nextDueAtMs - early,
        command: 'draft-update',
        data: { audience: row.audience, text },
      },
    ]
  })
  const sends = Object.values(view.updates).flatMap((update): Impulse[] =>
    update.author === seat.id &&
    mayDo(glance, `update:${update.id}`, 'send-update') &&
    update.state !== 'asked'
      ? [{ atMs: glance.atMs, command: 'send-update', data: { update: update.ref } }]
      : [],
  )
  const approvals = Object.values(view.updates).flatMap((update): Impulse[] =>
    update.state === 'asked' && mayDo(glance, `update:${update.id}`, 'approve-update')
      ? [{ atMs: glance.atMs, command: 'approve-update', data: { update: update.ref } }]
      : [],
  )
  return [...drafts, ...sends, ...approvals]
}

/** The first teammate who may approve an audience, or any where none is needed; not whoever leads. */
function writerFor({ view, team }: Glance, audience: Audience): string | null {
  const authority = APPROVAL[audience]
  const able = Object.values(view.seats)
    .filter(
      (each) => each.bot !== null && each.state === 'present' && each.id !== team.command.holder,
    )
    .filter((each) => authority === null || each.approves.includes(authority))
  return able.sort((a, b) => a.number - b.number)[0]?.id ?? null
}
