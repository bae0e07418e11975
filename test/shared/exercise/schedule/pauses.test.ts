import { expect, test } from 'vitest'
import { Play } from '../../../kit/play.ts'
import { fullForm, smallScenario } from '../../../kit/scenario.ts'

const MINUTE = 60_000

/** Two injects by the clock, at 10:00 and 10:30, and one of the pool; paused at `from` for an hour. */
function paused(from: string): Play {
  const scenario = smallScenario()
  fullForm(scenario).injects = [
    { inject: 'first-page', at: '0s' },
    { inject: 'errors-rise', at: '10m' },
    { inject: 'vendor-mail', at: '10m30s' },
    { inject: 'second-key', pool: true },
  ]
  const play = new Play({ scenario }).started().at(from)
  play.facilitator('pause')
  return play
}

function sent({ events }: Play): [inject: string, minutes: number][] {
  return events.flatMap((event) =>
    event.type === 'inject.released' ? [[event.data.inject, event.at / MINUTE]] : [],
  )
}

test('what fell due while paused comes at its own time afterwards, not all at once', () => {
  const play = paused('5m')
  play.at('65m').tick()
  play.facilitator('resume')
  play.at('69m59s').tick()
  expect(sent(play)).toHaveLength(1)
  play.at('70m').tick()
  expect(sent(play)).toHaveLength(2)
  play.at('75m').tick()
  expect(sent(play).slice(1)).toEqual([
    ['errors-rise', 10],
    ['vendor-mail', 10.5],
  ])
})

test('the first thing after a pause comes, however close it was', () => {
  const play = paused('9m59s')
  play.at('70m').facilitator('resume')
  play.at('70m1s').tick()
  expect(sent(play).at(-1)).toEqual(['errors-rise', 10])
})

test('the length of a pause does not leak into what is sent by hand after it', () => {
  const play = paused('5m')
  play.at('65m').facilitator('resume')
  play.at('66m').facilitator('release-inject', { inject: 'second-key' })
  expect(sent(play).at(-1)).toEqual(['second-key', 6])
  play.at('70m').tick()
  expect(sent(play).at(-1)).toEqual(['errors-rise', 10])
})
