import { readText } from '../exercise/events/data.ts'
import { isComplete } from '../exercise/state/record.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import type { RecordField } from '../words/incident.ts'
import { byName, textOf } from './naming.ts'
import type { RecordRow } from './rows.ts'
import type { Live } from './viewer.ts'

/** The incident record of a team. */
export function recordRow(state: ExerciseState, team: TeamState, live: Live): RecordRow {
  const { record } = team
  const field = (name: RecordField) => {
    const written = record.fields[name]
    return (
      written && {
        text: readText(written.value),
        by: byName(state, live, written.by),
        atMs: written.moment.atMs,
      }
    )
  }
  return {
    id: team.id,
    fields: { trigger: field('trigger'), impact: field('impact'), systems: field('systems') },
    severity: record.severity && {
      value: record.severity.value,
      by: byName(state, live, record.severity.by),
      atMs: record.severity.moment.atMs,
    },
    verdict: record.verdict && {
      value: record.verdict.value,
      by: byName(state, live, record.verdict.by),
      atMs: record.verdict.moment.atMs,
    },
    checkpoints: record.checkpoints.map(({ vendor, note, by, moment }) => ({
      vendor,
      title: state.scenario.vendors.find(({ id }) => id === vendor)?.title ?? vendor,
      note: textOf(note),
      by: byName(state, live, by),
      atMs: moment.atMs,
    })),
    complete: isComplete(record),
    editing: live.editing.get(team.id) ?? null,
  }
}
