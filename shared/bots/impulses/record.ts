import { between } from '../chance.ts'
import { isHuman } from '../impulse.ts'
import type { Impulses } from '../impulse.ts'

const TEXTS = {
  trigger: 'First alert as it reached us.',
  impact: 'Not known in full yet; being bounded.',
  systems: 'Those named in the alerts so far.',
} as const

/** One teammate who does not lead keeps the record: a field at a time, then how bad it is, then the vendors. */
export const record: Impulses = (glance) => {
  const { view, team, seat, seed, me, exercise } = glance
  const row = view.records[team.id]
  if (!row || team.command.holder === seat.id || scribe(glance) !== seat.id) return []
  const part = (share: number, key: string) =>
    between(share * 0.8 * exercise.playMs, share * exercise.playMs, seed, seat.id, key)
  const fields = (['trigger', 'impact', 'systems'] as const).flatMap((field, index) =>
    row.fields[field] === null && me.may.includes('edit-record')
      ? [
          {
            atMs: part(0.06 + index * 0.04, field),
            command: 'edit-record' as const,
            data: { field, value: TEXTS[field] },
          },
        ]
      : [],
  )
  const severity =
    row.severity === null && me.may.includes('set-severity')
      ? [{ atMs: part(0.12, 'severity'), command: 'set-severity' as const, data: { severity: 2 } }]
      : []
  const checkpoints = Object.values(view.briefing['briefing']?.vendors ?? []).flatMap(({ id }) =>
    row.checkpoints.some(({ vendor }) => vendor === id) || !me.may.includes('make-checkpoint')
      ? []
      : [
          {
            atMs: part(0.5, `vendor/${id}`),
            command: 'make-checkpoint' as const,
            data: { vendor: id, note: 'Case open; they come back within the hour.' },
          },
        ],
  )
  return [...fields, ...severity, ...checkpoints]
}

/** The last simulated teammate by number; a human who writes is left to it. */
function scribe(glance: Parameters<Impulses>[0]): string | null {
  const { view, team } = glance
  if (isHuman(glance, view.records[team.id]?.editing ?? null)) return null
  const bots = Object.values(view.seats).filter(
    (each) => each.bot !== null && each.state === 'present',
  )
  return bots.sort((a, b) => b.number - a.number)[0]?.id ?? null
}
