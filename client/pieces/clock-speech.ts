import type { ExerciseRow } from '../../shared/view/rows.ts'
import { announce } from '../look/live-regions.tsx'
import { useRowsStore } from '../stores/rows.ts'
import { jumpWords, outageWords, pausedWords } from './clock-words.ts'

/** Says once what happens to the clock, as the line under the bar shows it. Returns the way to stop. */
export function listenForTheClock(): () => void {
  return useRowsStore.subscribe(
    ({ exercise: { exercise: now } }, { exercise: { exercise: was } }) => {
      if (now === was || now === undefined || was === undefined) return
      const said = happened(was, now)
      if (said.length > 0) announce(said.join(' '), 'soon')
    },
  )
}

function happened(was: ExerciseRow, now: ExerciseRow): string[] {
  const said: string[] = []
  const jump = now.jumps.at(-1)
  if (jump !== undefined && now.jumps.length > was.jumps.length) said.push(`${jumpWords(jump)}.`)
  if (now.outage !== null && !sameOutage(now.outage, was.outage)) {
    const { fact, so } = outageWords(now.outage)
    said.push(fact, so)
  } else if (now.paused !== null && was.paused === null) {
    const { fact, so } = pausedWords(now.paused)
    said.push(fact, so)
  }
  if (now.paused === null && was.paused !== null && now.clock.running) said.push('Play goes on.')
  return said
}

/** Also two that came while the clock stood are two. */
function sameOutage(
  one: NonNullable<ExerciseRow['outage']>,
  other: ExerciseRow['outage'],
): boolean {
  return one.atMs === other?.atMs && one.awayMs === other.awayMs
}
