import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { as } from '../../shared/words/ids.ts'
import type { CommandId, SeatId, TeamId } from '../../shared/words/ids.ts'
import type { Batch } from '../../server/store/store.ts'

const SEAT = as<SeatId>('seat-1')

/** An event of any length. */
export function noteEvent(seq: number, text: string): ExerciseEvent {
  return {
    seq,
    at: seq * 1_000,
    wall: wallAt(seq),
    by: SEAT,
    team: as<TeamId>('team-1'),
    type: 'note.written',
    data: { seat: SEAT, text: { text, salt: `salt-${seq}` } },
  }
}

/** What one command brings about that answers with its last event. */
export function noteBatch(id: CommandId, events: readonly ExerciseEvent[]): Batch {
  const seq = events.at(-1)?.seq ?? 0
  return {
    events,
    commands: [{ id, bodyHash: 'body', answer: { ok: true, seq } }],
    names: { [SEAT]: `Person ${seq}` },
    card: {
      title: 'Notes',
      slug: 'notes',
      form: 'full',
      stage: 'running',
      atMs: seq * 1_000,
      startedWall: null,
      changedWall: wallAt(seq),
      facilitated: true,
      teams: 1,
      people: 1,
      simulated: false,
    },
  }
}

function wallAt(seq: number): string {
  return new Date(Date.UTC(2026, 0, 5, 10) + seq * 1_000).toISOString()
}
