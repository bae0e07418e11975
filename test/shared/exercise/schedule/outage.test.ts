import { expect, test } from 'vitest'
import { afterOutage } from '../../../../shared/exercise/schedule/outage.ts'
import { Play, START_WALL } from '../../../kit/play.ts'
import { fullForm, smallScenario } from '../../../kit/scenario.ts'

const MINUTE = 60_000

function ending(): Play {
  const scenario = smallScenario()
  fullForm(scenario).minutes = 20
  return new Play({ scenario, setup: { endsByItself: true } }).started()
}

function away(play: Play, sinceMs: number): string[] {
  const sign = { wallMs: START_WALL + sinceMs, atMs: sinceMs }
  return afterOutage(play.state, sign, START_WALL + 60 * MINUTE).map(({ type }) => type)
}

test('play that was over before the server went away, and could not be written down so, stays over', () => {
  const play = ending()
  expect(away(play, 21 * MINUTE)).not.toContain('exercise.resumed-after-outage')
  expect(play.state.life).toMatchObject({ stage: 'hotwash', clock: { running: false } })
})

test('play that was not over waits for the facilitator after so long', () => {
  const play = ending()
  expect(away(play, 19 * MINUTE).slice(-2)).toEqual([
    'exercise.resumed-after-outage',
    'exercise.paused',
  ])
})
