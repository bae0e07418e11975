import type { Debrief, TeamDebrief } from '../../../shared/report/debrief.ts'
import { counted, durationWords } from '../../look/figures.ts'
import s from './debrief.module.css'

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

interface Props {
  readonly debrief: Debrief
  readonly team: TeamDebrief
}

/** Which play this is about, and who was in it: on paper nothing else says so. */
export function About({ debrief, team }: Props) {
  const { startedWall, scenario, closed } = debrief
  const { played, jumped } = lengthsOf(debrief, team)
  const facts = [
    `Debrief of ${team.title}`,
    startedWall === null ? 'not started' : day.format(new Date(startedWall)),
    `${scenario.form} form, ${durationWords(played)} of play`,
    ...(jumped > 0 ? [`${durationWords(jumped)} jumped over`] : []),
    counted(team.people.length, 'person', 'people'),
    ...(closed ? [] : ['not closed yet, so its figures may change']),
  ]
  return (
    <section aria-label="About" className={s.about}>
      <p>{facts.join(' · ')}</p>
      <p>{team.people.map(personWords).join(', ')}</p>
    </section>
  )
}

/** What the clock jumped over was not played; the clock shows both. */
function lengthsOf({ jumps }: Debrief, { startAtMs, endAtMs }: TeamDebrief) {
  const jumped = jumps.reduce((sum, { byMs }) => sum + byMs, 0)
  return { played: Math.max(0, endAtMs - startAtMs - jumped), jumped }
}

function personWords({ name, roles, simulated }: TeamDebrief['people'][number]): string {
  const held = [...roles, ...(simulated ? ['simulated'] : [])].filter((role) => role !== name)
  return held.length === 0 ? name : `${name} (${held.join(', ')})`
}
