import { expect, test } from 'vitest'
import { Play } from '../../../kit/play.ts'
import { fullForm, smallScenario } from '../../../kit/scenario.ts'

const MINUTE = 60_000

function played(): Play {
  const scenario = smallScenario()
  const form = fullForm(scenario)
  form.minutes = 120
  form.injects = [
    { inject: 'first-page', at: '0s' },
    { inject: 'errors-rise', at: '30s' },
    { inject: 'vendor-mail', at: '25m' },
    { inject: 'second-key', at: '1h10m' },
  ]
  return new Play({ scenario }).started()
}

function sent({ events }: Play): [inject: string, minutes: number][] {
  return events.flatMap((event) =>
    event.type === 'inject.released' ? [[event.data.inject, event.at / MINUTE]] : [],
  )
}

/** A schedule that had no turn until now. */
const ALL = [
  ['first-page', 0],
  ['errors-rise', 0.5],
  ['vendor-mail', 25],
  ['second-key', 70],
]

test('nothing is refused for being late', () => {
  const play = played()
  play.at('100m').tick()
  expect(sent(play).map(([inject]) => inject)).toEqual(ALL.map(([inject]) => inject))
})

test('what is late happens at its own instant, in its order', () => {
  const play = played()
  play.at('100m').tick()
  expect(sent(play)).toEqual(ALL)
  const instants = play.events.map(({ at }) => at)
  expect(instants).toEqual(instants.toSorted((a, b) => a - b))
})

test('an hour and more after the start nothing wraps round', () => {
  const play = played()
  play.at('12m').tick()
  expect(sent(play).map(([inject]) => inject)).toEqual(['first-page', 'errors-rise'])
  play.at('69m59s').tick()
  expect(sent(play).at(-1)).toEqual(['vendor-mail', 25])
  play.at('70m').tick()
  expect(sent(play).at(-1)).toEqual(['second-key', 70])
})

test('what a jump leaves out does not come at its landing', () => {
  const play = played().at('10m')
  play.facilitator('jump', { by: '40m' })
  play.at('11m').tick()
  expect(sent(play).map(([inject]) => inject)).toEqual(['first-page', 'errors-rise'])
  play.at('30m').tick()
  expect(sent(play).at(-1)).toEqual(['second-key', 70])
})
