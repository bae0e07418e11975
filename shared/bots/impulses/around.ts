import { wallIso } from '../../time/wall.ts'
import { DAY } from '../../time/duration.ts'
import { between, chance } from '../chance.ts'
import type { Glance, Impulse, Impulses } from '../impulse.ts'

/** Before the start: answers for the teammate's own roles, and ready. */
export const lobby: Impulses = ({ view, me, seat, seed }) => {
  if (!me.may.includes('answer-checklist')) return []
  const own = Object.values(view.checklist).filter(
    (row) => row.answer === null && seat.roles.some(({ id }) => id === row.role.id),
  )
  const answers = own.map((row): Impulse => {
    const dice = chance(seed, seat.id, row.item)
    const answer = dice < 0.6 ? 'yes' : dice < 0.85 ? 'no' : 'unknown'
    return { atMs: 0, command: 'answer-checklist', data: { item: row.item, answer } }
  })
  const ready: Impulse[] =
    !seat.ready && me.may.includes('set-ready')
      ? [{ atMs: 0, command: 'set-ready', data: { ready: true } }]
      : []
  return [...answers, ...ready]
}

/** After play: the first teammate plans something for most of the longest gaps. */
export const hotwash: Impulses = (glance) => {
  const { view, me, seat, seed, exercise, team } = glance
  if (!me.may.includes('create-follow-up') || planner(glance) !== seat.id) return []
  const longest = Object.values(view.gaps)
    .filter((gap) => gap.team === team.id)
    .sort((a, b) => b.playedMs - a.playedMs)
    .slice(0, 3)
  return longest.flatMap((gap): Impulse[] => {
    const answered = Object.values(view.followUps).some(
      (row) => row.gap?.slot === gap.slot && row.gap.fromMs === gap.fromMs,
    )
    if (answered || chance(seed, gap.id, 'plan') > 0.7) return []
    const days = between(7, 28, seed, gap.id, 'due')
    const due = wallIso((exercise.startedWallMs ?? 0) + days * DAY).slice(0, 10)
    const owner = Object.values(view.seats).find((each) => each.state === 'present')?.id
    const text = `Name an owner and a deputy for “${gap.title}”, and write it into the playbook.`
    return [
      {
        atMs: exercise.clock.atMs,
        command: 'create-follow-up',
        data: { text, gap: { slot: gap.slot, fromMs: gap.fromMs }, owner, due },
      },
    ]
  })
}

function planner({ view }: Glance): string | null {
  const bots = Object.values(view.seats).filter(
    (each) => each.bot !== null && each.state === 'present',
  )
  return bots.sort((a, b) => a.number - b.number)[0]?.id ?? null
}
