import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import { byName, nameOf, roleRef, textOf } from './naming.ts'
import type { ChecklistRow, MomentRow, NoteRow } from './rows.ts'
import type { Live } from './viewer.ts'

export function checklistRows(state: ExerciseState, team: TeamState, live: Live): ChecklistRow[] {
  return state.scenario.checklist.map((item) => {
    const answer = team.moments.checklist.get(item.id)
    return {
      id: `${team.id}/${item.id}`,
      item: item.id,
      team: team.id,
      text: item.text,
      why: item.why ?? null,
      role: roleRef(state, item.role),
      answer: answer?.answer ?? null,
      by: answer?.seat ? nameOf(state, live, answer.seat) : null,
    }
  })
}

export function noteRows(state: ExerciseState, team: TeamState, live: Live): NoteRow[] {
  return team.moments.notes.map(({ by, seat, text, moment }) => ({
    id: `${team.id}/${moment.seq}`,
    team: team.id,
    by: seat ? nameOf(state, live, seat) : byName(state, live, by),
    text: textOf(text) ?? '',
    atMs: moment.atMs,
  }))
}

/** What people wrote in the hot wash; hidden from each other until all are revealed. */
export function momentRows(state: ExerciseState, team: TeamState, live: Live): MomentRow[] {
  if (!team.moments.revealed) return []
  return team.moments.moments.map(({ seat, moment, gap, named }, index) => ({
    id: `${team.id}/${index + 1}`,
    team: team.id,
    by: named ? nameOf(state, live, seat) : null,
    moment: textOf(moment) ?? '',
    gap: textOf(gap) ?? '',
  }))
}
