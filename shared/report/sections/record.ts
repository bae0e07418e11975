import { readText } from '../../exercise/events/data.ts'
import { isComplete, verdictOf } from '../../exercise/state/record.ts'
import { fillPlain } from '../../scenario/slots.ts'
import { evidence } from '../../score/evidence.ts'
import type { RecordField } from '../../words/incident.ts'
import type { Account } from '../account.ts'
import type { TeamDebrief } from '../debrief.ts'
import { personName } from '../naming.ts'

/** The incident record as it stood at the end of play. */
export function recordSection({ play, slots }: Account): TeamDebrief['record'] {
  const { record } = play.team
  const field = (name: RecordField) => {
    const written = record.fields[name]
    return written ? readText(written.value) : ''
  }
  return {
    trigger: field('trigger'),
    impact: field('impact'),
    systems: field('systems'),
    severity: record.severity?.value ?? null,
    verdict: verdictOf(record),
    complete: isComplete(record),
    checkpoints: record.checkpoints.map(({ vendor, note, moment }) => ({
      vendor: titleIn(play.state.scenario.vendors, vendor, slots),
      note: note ? readText(note) : '',
      atMs: moment.atMs,
      events: [moment.seq],
    })),
  }
}

export function updateRows(account: Account): TeamDebrief['updates'] {
  return account.play.team.updates.map(({ audience, text, author, approvedBy, drafts, sent }) => ({
    audience,
    text: readText(text),
    author: personName(account, author),
    approver: approvedBy && personName(account, approvedBy),
    sentAtMs: sent?.moment.atMs ?? null,
    approved: sent?.approved ?? approvedBy !== null,
    events: evidence(...drafts.map(({ moment }) => moment.seq), sent?.moment.seq),
  }))
}

/** What became of each piece of evidence. */
export function evidenceRows({ play, slots }: Account): TeamDebrief['evidence'] {
  return play.state.scenario.evidence.map(({ id, title }) => {
    const fate = play.team.record.evidence.find((each) => each.evidence === id)
    return {
      title: fillPlain(title, slots),
      state: fate?.state ?? 'neither',
      events: evidence(fate?.moment.seq),
    }
  })
}

function titleIn(
  things: readonly { id: string; title: string }[],
  id: string,
  slots: Account['slots'],
): string {
  const thing = things.find((each) => each.id === id)
  return thing ? fillPlain(thing.title, slots) : id
}
