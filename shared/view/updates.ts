import { APPROVAL } from '../exercise/commands/updates/approval.ts'
import { readText } from '../exercise/events/data.ts'
import type { StakeholderUpdate } from '../exercise/state/updates.ts'
import type { Ms } from '../time/duration.ts'
import { AUDIENCES } from '../words/incident.ts'
import type { Audience } from '../words/incident.ts'
import { textOf } from './naming.ts'
import type { CadenceRow, UpdateRow } from './rows.ts'
import type { TeamSources } from './sources.ts'
import { rowId } from './viewer.ts'

export function updateRow(
  from: Pick<TeamSources, 'id' | 'prefix'>,
  update: StakeholderUpdate,
): UpdateRow {
  return {
    id: rowId(from, update.id),
    ref: update.id,
    team: from.id,
    audience: update.audience,
    text: readText(update.text),
    author: update.author,
    state: update.state,
    needsApproval: APPROVAL[update.audience] !== null,
    approvedBy: update.approvedBy,
    returnedBecause: textOf(update.returned),
    sentAtMs: update.sent?.moment.atMs ?? null,
    sentUnapproved: update.sent !== null && !update.sent.approved,
  }
}

/** When each audience is next due to hear: first after the start, then after what it was last sent. */
export function cadenceRows({
  id: team,
  scenario,
  life,
  updates,
}: Pick<TeamSources, 'id' | 'scenario' | 'life' | 'updates'>): CadenceRow[] {
  return AUDIENCES.flatMap((audience) => {
    const cadence = scenario.cadence[audience]
    if (!cadence) return []
    const last = lastSent(updates, audience)
    const duePlayed: Ms = last === null ? cadence.first : last.playedMs + cadence.every
    return [
      {
        id: `${team}/${audience}`,
        audience,
        team,
        nextDueAtMs: duePlayed + life.clock.jumpedMs,
        lastSentAtMs: last?.atMs ?? null,
      },
    ]
  })
}

function lastSent(updates: readonly StakeholderUpdate[], audience: Audience) {
  const sent = updates.flatMap((update) =>
    update.audience === audience && update.sent ? [update.sent.moment] : [],
  )
  return sent.reduce(
    (last, moment) => (moment.seq > (last?.seq ?? 0) ? moment : last),
    sent[0] ?? null,
  )
}
