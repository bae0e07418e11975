import { readText } from '../exercise/events/data.ts'
import { isComplete } from '../exercise/state/record.ts'
import type { RecordField } from '../words/incident.ts'
import { byName, textOf } from './naming.ts'
import type { RecordRow } from './rows.ts'
import type { TeamSources } from './sources.ts'

/** The incident record of a team. */
export function recordRow({
  id,
  scenario,
  record,
  people,
  editing,
}: Pick<TeamSources, 'id' | 'scenario' | 'record' | 'people' | 'editing'>): RecordRow {
  const field = (name: RecordField) => {
    const written = record.fields[name]
    return (
      written && {
        text: readText(written.value),
        by: byName(people, written.by),
        atMs: written.moment.atMs,
      }
    )
  }
  return {
    id,
    fields: { trigger: field('trigger'), impact: field('impact'), systems: field('systems') },
    severity: record.severity && {
      value: record.severity.value,
      by: byName(people, record.severity.by),
      atMs: record.severity.moment.atMs,
    },
    verdict: record.verdict && {
      value: record.verdict.value,
      by: byName(people, record.verdict.by),
      atMs: record.verdict.moment.atMs,
    },
    checkpoints: record.checkpoints.map(({ vendor, note, by, moment }) => ({
      vendor,
      title: scenario.vendors.find((each) => each.id === vendor)?.title ?? vendor,
      note: textOf(note),
      by: byName(people, by),
      atMs: moment.atMs,
    })),
    complete: isComplete(record),
    editing: editing.get(id) ?? null,
  }
}
