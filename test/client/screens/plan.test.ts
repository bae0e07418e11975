import { describe, expect, test } from 'vitest'
import { leakedKeyAnswer as scenario } from '../../../client/gallery/fixed/scenario-answers.ts'
import { invitation } from '../../../client/screens/setup/invitation.ts'
import { newExercise } from '../../../client/screens/setup/new-exercise.ts'
import {
  firstPlan,
  withDeputy,
  withPeople,
  withRoleAt,
} from '../../../client/screens/setup/plan.ts'
import { readiness } from '../../../client/screens/setup/readiness.ts'
import { as } from '../../../shared/words/ids.ts'
import type { RoleId } from '../../../shared/words/ids.ts'

const fresh = firstPlan(scenario, null)
const held = (plan: typeof fresh) => plan.seats.flatMap(({ roles }) => roles).toSorted()
const everyRole = scenario.roles.map(({ id }) => id).toSorted()

describe('the plan', () => {
  test('is ready as it comes', () => {
    expect(fresh.form).toBe('full')
    expect(readiness(scenario, fresh).filter(({ is }) => is === 'stops')).toEqual([])
  })

  test.each([1, 2, 3, 4, 5, 6])(
    'leaves no role unheld and no seat empty with %i people',
    (people) => {
      const plan = withPeople(scenario, fresh, people)
      expect(held(plan)).toEqual(everyRole)
      expect(plan.seats.every(({ roles }) => roles.length > 0)).toBe(true)
      expect(plan.seats[0]?.roles[0]).toBe(scenario.commander)
    },
  )

  test('moves any role to any seat and still leaves none empty', () => {
    for (const people of [2, 3, 6]) {
      const plan = withPeople(scenario, fresh, people)
      for (const { id } of scenario.roles) {
        for (let to = 0; to < people; to += 1) {
          const moved = withRoleAt(plan, id, to)
          expect(held(moved)).toEqual(everyRole)
          expect(moved.seats[to]?.roles).toContain(id)
          expect(moved.seats.every(({ roles }) => roles.length > 0)).toBe(true)
        }
      }
    }
  })

  test('drops a deputy whose seat is gone', () => {
    const plan = withDeputy(fresh, 'spend', 5)
    expect(withPeople(scenario, plan, 5).deputies).toEqual({})
    expect(withPeople(scenario, withDeputy(fresh, 'spend', 1), 5).deputies).toEqual({ spend: 1 })
  })

  test('always says the same lines, so that the column keeps still', () => {
    const one = { ...withPeople(scenario, fresh, 1), slots: { chat: 'Chatter' } }
    const ids = (plan: typeof fresh) => readiness(scenario, plan).map(({ id }) => id)
    expect(ids(one)).toEqual(ids(fresh))
  })
})

describe('what the server is asked', () => {
  test('numbers seats through all teams, and deputies with them', () => {
    const plan = withDeputy({ ...withPeople(scenario, fresh, 3), teams: 2 }, 'spend', 1)
    const { teams } = newExercise(scenario, plan, null)
    expect(teams.map(({ title }) => title)).toEqual(['Team A', 'Team B'])
    expect(teams.flatMap(({ seats }) => seats.map(({ id }) => id))).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `seat-${number}`),
    )
    expect(teams.map(({ deputies }) => deputies.spend)).toEqual(['seat-2', 'seat-5'])
  })

  test('never sends an empty word, and seats the host as a person', () => {
    const bots = fresh.seats.map((seat) => ({ ...seat, bot: 'steady' as const }))
    const plan = { ...fresh, title: ' ', seats: bots, slots: { chat: ' ' } }
    const asked = newExercise(scenario, plan, { at: 2, name: ' ' })
    expect(asked.title).toBe(scenario.title)
    expect(asked.slots['chat']).toBe('the team chat')
    expect(asked).not.toHaveProperty('hostName')
    expect(asked.teams[0]?.seats[2]?.bot).toBeNull()
  })

  test('an authority without a role stops the lobby', () => {
    const plan = { ...fresh, ownership: { ...fresh.ownership, spend: [] as RoleId[] } }
    const line = readiness(scenario, plan).find(({ is }) => is === 'stops')
    expect(line).toMatchObject({ says: 'Nobody may spend money', fix: 'approver-spend' })
    expect(plan.ownership.isolate).toEqual([as('platform')])
  })
})

test('the invitation counts one minute as one, and tools as named by the story', () => {
  const forms = scenario.forms.map((form) => ({ ...form, minutes: 4, hotWash: 1 }))
  expect(invitation({ ...scenario, forms }, fresh, 'https://drill.example')).toContain(
    '4 minutes of play, then 1 minute of talk.',
  )
  const stack = readiness(scenario, fresh).find(({ id }) => id === 'stack')
  expect(stack?.says).toBe('Tools have invented names')
})
