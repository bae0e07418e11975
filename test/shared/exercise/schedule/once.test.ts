import { expect, test } from 'vitest'
import { after, started } from '../../../kit/case.ts'
import { Play, refusalOf } from '../../../kit/play.ts'
import { injectOf, smallScenario } from '../../../kit/scenario.ts'

/** How often an inject reached players, over all teams. */
function timesSent({ events }: Play, inject: string): number {
  return events.filter((event) => event.type === 'inject.released' && event.data.inject === inject)
    .length
}

/** `revoke` has been made, which is what `errors-rise` waits for. */
function revoked(play: Play): Play {
  play.at('1m').facilitator('make-decision', { decision: 'declare', option: 'declare-now' })
  play.at('2m').facilitator('make-decision', { decision: 'revoke', option: 'revoke-now' })
  return play
}

test('“release now” pressed twice is refused the second time', () => {
  const play = started()
  const mail = { inject: 'vendor-mail' }
  expect(play.facilitator('release-inject', mail).ok).toBe(true)
  expect(refusalOf(play.facilitator('release-inject', mail))).toBe('already-released')
  expect(timesSent(play, 'vendor-mail')).toBe(1)
})

test('a team that has an inject gets it no second time with the others', () => {
  const play = new Play({ teams: [[['commander']], [['commander']]] }).started()
  play.facilitator('release-inject', { inject: 'vendor-mail', team: 'team-2' })
  play.facilitator('release-inject', { inject: 'vendor-mail' })
  expect(play.state.teams.map(({ injects }) => injects.messages.at(-1)?.id)).toEqual([
    'vendor-mail',
    'vendor-mail',
  ])
  expect(timesSent(play, 'vendor-mail')).toBe(2)
})

test('what was sent by hand does not come again by its time or condition', () => {
  const play = started()
  for (const inject of ['vendor-mail', 'errors-rise'])
    play.facilitator('release-inject', { inject })
  revoked(play).at('30m').tick()
  expect(timesSent(play, 'vendor-mail')).toBe(1)
  expect(timesSent(play, 'errors-rise')).toBe(1)
})

test('what is held or left out does not come by itself', () => {
  for (const how of ['hold-inject', 'skip-inject'] as const) {
    const each = after(
      started,
      ['facilitator', how, { inject: 'vendor-mail' }],
      ['facilitator', how, { inject: 'errors-rise' }],
    )()
    revoked(each).at('30m').tick()
    expect(each.team.decisions.opened.map(({ id }) => id)).toContain('tell')
    expect(timesSent(each, 'vendor-mail') + timesSent(each, 'errors-rise')).toBe(0)
  }
})

test('an inject that is sent once more has its effects no second time', () => {
  const scenario = smallScenario()
  injectOf(scenario, 'vendor-mail').effects = [{ unavailable: 'security' }]
  const play = new Play({ scenario }).started()
  play.facilitator('release-inject', { inject: 'vendor-mail' })
  expect(play.types().filter((type) => type === 'seat.unavailable')).toHaveLength(1)
  play.facilitator('mark-available', { seat: 'seat-3' })
  play.facilitator('resend-inject', { inject: 'vendor-mail' })
  expect(play.types().filter((type) => type === 'seat.unavailable')).toHaveLength(1)
})
