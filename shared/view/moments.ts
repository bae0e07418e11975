import { byName, nameOf, roleRef, textOf } from './naming.ts'
import type { ChecklistRow, MomentRow, NoteRow, ReadinessRow } from './rows.ts'
import type { TeamSources } from './sources.ts'

export function checklistRows({
  id: team,
  scenario,
  moments,
  people,
}: Pick<TeamSources, 'id' | 'scenario' | 'moments' | 'people'>): ChecklistRow[] {
  return scenario.checklist.map((item) => {
    const answer = moments.checklist.get(item.id)
    return {
      id: `${team}/${item.id}`,
      item: item.id,
      team,
      text: item.text,
      why: item.why ?? null,
      role: roleRef(scenario, item.role),
      answer: answer?.answer ?? null,
      by: answer?.seat ? nameOf(people, answer.seat) : null,
    }
  })
}

export function readinessRow({
  id,
  scenario,
  moments,
}: Pick<TeamSources, 'id' | 'scenario' | 'moments'>): ReadinessRow {
  const yes = [...moments.checklist.values()].filter(({ answer }) => answer === 'yes')
  return { id, yes: yes.length, items: scenario.checklist.length }
}

export function noteRows({
  id: team,
  moments,
  people,
}: Pick<TeamSources, 'id' | 'moments' | 'people'>): NoteRow[] {
  return moments.notes.map(({ by, seat, text, step, moment }) => ({
    id: `${team}/${moment.seq}`,
    team,
    by: seat ? nameOf(people, seat) : byName(people, by),
    text: textOf(text) ?? '',
    step,
    atMs: moment.atMs,
  }))
}

/** What people wrote in the hot wash; hidden from each other until all are revealed. */
export function momentRows({
  id: team,
  moments,
  people,
}: Pick<TeamSources, 'id' | 'moments' | 'people'>): MomentRow[] {
  if (!moments.revealed) return []
  return moments.moments.map(({ seat, moment, gap, named }, index) => ({
    id: `${team}/${index + 1}`,
    team,
    by: named ? nameOf(people, seat) : null,
    moment: textOf(moment) ?? '',
    gap: textOf(gap) ?? '',
  }))
}
