import { readText } from '../../exercise/events/data.ts'
import { HOTWASH_STEPS } from '../../words/hotwash.ts'
import type { Account } from '../account.ts'
import type { TeamDebrief } from '../debrief.ts'
import { byName, personName } from '../naming.ts'

/** What was noted in the hot wash, under the step that was talked about. */
export function talk(account: Account): TeamDebrief['talk'] {
  const { notes } = account.play.team.moments
  return HOTWASH_STEPS.flatMap((step) => {
    const taken = notes
      .filter((note) => note.step === step)
      .map(({ seat, by, text, moment }) => ({
        by: seat ? personName(account, seat) : byName(account, by),
        text: readText(text),
        events: [moment.seq],
      }))
    return taken.length > 0 ? [{ step, notes: taken }] : []
  })
}
