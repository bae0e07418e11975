import { expect, test } from 'vitest'
import { Watch } from '../../../shared/view/watch.ts'
import type { Watched } from '../../../shared/view/watch.ts'
import { must } from '../../../shared/words/assert.ts'
import { Play, START_WALL } from '../../kit/play.ts'

/** Answers with how often it was asked. */
function counted(play: Play, look: (from: Watched) => unknown) {
  const watch = new Watch(play.state, START_WALL)
  let times = 0
  const answer = watch.keeps((from) => {
    look(from)
    return (times += 1)
  })
  return { watch, answer }
}

const note = (play: Play) => play.by('seat-1', 'write-note', { text: 'We keep a log.' })
const edit = (play: Play) =>
  play.by('seat-1', 'edit-record', { field: 'impact', value: 'Orders fail.' })
const record = ({ state: { teams } }: Watched) => must(teams[0], 'a team').record.fields
const tasks = ({ state: { teams } }: Watched) => must(teams[0], 'a team').tasks

test('an answer stands while nothing changes that it was made from', () => {
  const play = new Play().started()
  const { answer } = counted(play, (from) => [record(from), tasks(from)])
  expect([answer(), answer()]).toEqual([1, 1])
  note(play)
  expect(answer()).toBe(1)
  edit(play)
  expect([answer(), answer()]).toEqual([2, 2])
})

test('what it was made from is what it looked at last', () => {
  const play = new Play().started()
  const { answer } = counted(play, (from) => {
    if (from.state.life.stage === 'running') record(from)
  })
  answer()
  play.facilitator('pause')
  expect(answer()).toBe(2)
  edit(play)
  expect(answer()).toBe(2)
})

test('only who looks at the clock is asked again by it', () => {
  const play = new Play().started()
  const late = counted(play, ({ clock }) => clock.nowMs)
  const early = counted(play, record)
  for (const { watch, answer } of [late, early]) {
    answer()
    watch.turnTo(START_WALL + 1)
  }
  expect([late.answer(), early.answer()]).toEqual([2, 1])
})

test('two answers do not notice what the other looks at', () => {
  const play = new Play().started()
  const watch = new Watch(play.state, START_WALL)
  let times = 0
  const stage = watch.keeps(({ state }) => [state.life.stage, (times += 1)])
  const fields = watch.keeps(record)
  stage()
  fields()
  edit(play)
  fields()
  expect(stage()).toEqual(['running', 1])
})

test('a stand-in says what the thing says, also when it is copied', () => {
  const play = new Play().started()
  const team = must(play.state.teams[0], 'a team')
  const copy = new Watch(play.state, START_WALL).keeps(({ state }) => ({
    ...must(state.teams[0], 'a team'),
  }))()
  expect(copy).toEqual(team)
})
