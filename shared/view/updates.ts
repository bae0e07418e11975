import { APPROVAL } from '../exercise/commands/updates/approval.ts'
import { readText } from '../exercise/events/data.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import type { StakeholderUpdate } from '../exercise/state/updates.ts'
import type { Ms } from '../time/duration.ts'
import { AUDIENCES } from '../words/incident.ts'
import type { Audience } from '../words/incident.ts'
import { textOf } from './naming.ts'
import type { CadenceRow, UpdateRow } from './rows.ts'
import { rowId } from './viewer.ts'
import type { Viewer } from './viewer.ts'

export function updateRow(
  state: ExerciseState,
  team: TeamState,
  update: StakeholderUpdate,
  viewer: Viewer,
): UpdateRow {
  return {
    id: rowId(state, viewer, team.id, update.id),
    ref: update.id,
    team: team.id,
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
export function cadenceRows(state: ExerciseState, team: TeamState): CadenceRow[] {
  return AUDIENCES.flatMap((audience) => {
    const cadence = state.scenario.cadence[audience]
    if (!cadence) return []
    const last = lastSent(team, audience)
    const duePlayed: Ms = last === null ? cadence.first : last.playedMs + cadence.every
    return [
      {
        id: `${team.id}/${audience}`,
        audience,
        team: team.id,
        nextDueAtMs: duePlayed + state.life.clock.jumpedMs,
        lastSentAtMs: last?.atMs ?? null,
      },
    ]
  })
}

function lastSent(team: TeamState, audience: Audience) {
  const sent = team.updates.flatMap((update) =>
    update.audience === audience && update.sent ? [update.sent.moment] : [],
  )
  return sent.reduce(
    (last, moment) => (moment.seq > (last?.seq ?? 0) ? moment : last),
    sent[0] ?? null,
  )
}
