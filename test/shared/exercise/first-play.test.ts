import { expect, test } from 'vitest'
import { fold } from '../../../shared/exercise/state/evolve.ts'
import { teamGaps } from '../../../shared/exercise/state/ownership/team-gaps.ts'
import { Play, refusalOf } from '../../kit/play.ts'

test('a small exercise is played from the lobby to the close', () => {
  const play = new Play().started({ 'key-owner-known': 'yes' })
  expect(play.types().slice(-4)).toEqual([
    'exercise.started',
    'phase.entered',
    'inject.released',
    'decision.opened',
  ])
  expect(play.at('30s').by('seat-1', 'take-command').ok).toBe(true)
  expect(refusalOf(play.by('seat-2', 'take-command'))).toBe('command-held')
  play.at('1m').by('seat-1', 'claim-decision', { decision: 'declare' })
  const seq = play.state.head.seq
  play.at('2m').by('seat-1', 'make-decision', {
    decision: 'declare',
    option: 'declare-now',
    rationale: 'Two sources.',
  })
  expect(play.types(seq + 1)).toEqual([
    'decision.made',
    'phase.gate-met',
    'phase.entered',
    'decision.opened',
  ])
  play.at('5m').by('seat-3', 'claim-decision', { decision: 'revoke' })
  play.at('6m').by('seat-3', 'ask-authority', { decision: 'revoke' })
  play.at('7m').by('seat-2', 'delegate-authority', { decision: 'revoke', to: 'seat-3' })
  play.at('8m').by('seat-3', 'make-decision', { decision: 'revoke', option: 'revoke-now' })
  expect(teamGaps(play.state, play.team)).toMatchObject([
    { slot: 'revoke', cause: 'unowned', fromMs: 180_000, toMs: 300_000 },
    { slot: 'revoke', cause: 'unauthorised', fromMs: 300_000, toMs: 420_000 },
  ])
  play.at('36m').tick()
  expect(play.team.decisions.opened.at(-1)).toMatchObject({ id: 'tell', end: 'expired' })
  play.facilitator('end-play')
  play.facilitator('close')
  expect(play.state.life.stage).toBe('closed')
  expect(fold(play.events)).toEqual(play.state)
})
