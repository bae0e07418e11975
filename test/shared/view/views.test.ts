import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { ExerciseEvent } from '../../../shared/exercise/events/event.ts'
import { evolve, firstState } from '../../../shared/exercise/state/evolve.ts'
import type { ExerciseState } from '../../../shared/exercise/state/state.ts'
import { difference, type Patch } from '../../../shared/view/difference.ts'
import { TABLES, type View } from '../../../shared/view/rows.ts'
import { same } from '../../../shared/view/same.ts'
import { EXERCISE_TABLES, TEAM_TABLES } from '../../../shared/view/tables.ts'
import type { Live, Viewer } from '../../../shared/view/viewer.ts'
import { Views } from '../../../shared/view/views.ts'
import { must } from '../../../shared/words/assert.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId, TeamId } from '../../../shared/words/ids.ts'
import { TAGS } from '../../../shared/words/incident.ts'
import { Play, START_WALL } from '../../kit/play.ts'
import { randomPlay } from '../../kit/random-play.ts'

const EMPTY: Live = {
  nowMs: START_WALL,
  connected: new Set(),
  offline: new Map(),
  facilitatorConnected: true,
  editing: new Map(),
  names: new Map(),
  headCode: null,
}

function viewersOf(state: ExerciseState): Viewer[] {
  const seats = state.teams.flatMap(({ seats: { list } }) => list)
  return [
    ...seats.map(({ id }): Viewer => ({ kind: 'seat', seat: id, host: id === 'seat-1' })),
    { kind: 'facilitator' },
    { kind: 'observer' },
    { kind: 'display' },
  ]
}

/** People come and go, are named and write, while an exercise goes on. */
function liveAt(state: ExerciseState, before: Live): Live {
  const { seq } = state.head
  const seat = as<SeatId>(`seat-${(seq % 4) + 1}`)
  const changes: Partial<Live>[] = [
    { connected: new Set([seat]) },
    { names: new Map([[seat, `Person ${seq}`]]) },
    { editing: new Map([[as<TeamId>('team-1'), seat]]) },
    { facilitatorConnected: !before.facilitatorConnected },
    {},
  ]
  return {
    ...before,
    ...changes[seq % changes.length],
    nowMs: before.nowMs + 700,
    headCode: `${seq}`,
  }
}

/** The patch as it would be if every row were compared for what it says. */
function thoroughDifference(before: View | null, after: View): Patch | null {
  const patch: Record<string, { put?: unknown[]; drop?: string[] }> = {}
  for (const table of TABLES) {
    const rows: Record<string, unknown> = before?.[table] ?? {}
    const put = Object.entries(after[table]).flatMap(([id, row]) =>
      same(rows[id], row) ? [] : [row],
    )
    const drop = Object.keys(rows).filter((id) => !Object.hasOwn(after[table], id))
    if (put.length + drop.length === 0) continue
    patch[table] = { ...(put.length > 0 ? { put } : {}), ...(drop.length > 0 ? { drop } : {}) }
  }
  return Object.keys(patch).length > 0 ? (patch as Patch) : null
}

/** Views kept from event to event are, byte for byte, those made from nothing; and so are their patches. */
function expectKeptViewsToBeTrue([first, ...rest]: readonly ExerciseEvent[]): void {
  const state = firstState(must(first, 'a first event'))
  let live = EMPTY
  const kept = new Views(state, live)
  const last = new Map<string, View>()
  for (const event of rest) {
    evolve(state, event)
    live = liveAt(state, live)
    kept.turnTo(state, live)
    for (const viewer of viewersOf(state)) {
      for (const part of ['shared', 'own'] as const) {
        const view = kept[part](viewer)
        const where = `${part} view of ${JSON.stringify(viewer)} after event ${event.seq}, ${event.type}`
        const anew = new Views(state, live)[part](viewer)
        expect(JSON.stringify(view), where).toBe(JSON.stringify(anew))
        const key = `${part} ${JSON.stringify(viewer)}`
        const before = last.get(key) ?? null
        const patch = JSON.stringify(difference(before, view))
        expect(patch, where).toBe(JSON.stringify(thoroughDifference(before, view)))
        last.set(key, view)
      }
    }
  }
}

test('after each event of any play, everybody’s kept view is the one made from nothing', () => {
  fc.assert(fc.property(randomPlay, expectKeptViewsToBeTrue), { numRuns: 8 })
})

function twoTeams(): Play {
  const play = new Play({
    teams: [
      [['commander'], ['platform', 'security', 'communications']],
      [['commander'], ['platform', 'security', 'communications']],
    ],
  }).started()
  const outcomes = [
    play.at('1m').by('seat-1', 'take-command'),
    play.by('seat-1', 'claim-decision', { decision: 'declare' }),
    play.facilitator('release-inject', { inject: 'second-key' }),
    play.at('2m').by('seat-3', 'claim-decision', { decision: 'declare' }),
    play.by('seat-4', 'write-note', { text: 'We keep a log.' }),
    play.by('seat-2', 'read-message', { message: 'first-page' }),
    play.by('seat-2', 'reply', { message: 'first-page', text: 'On it.' }),
    // Twice, since at every fifth event a name changes, and with it every row that may tell one.
    play.by('seat-2', 'reply', { message: 'first-page', text: 'Found it.' }),
    play.observer('rate-phase', { phase: 'identification', rating: 'P', team: 'team-1' }),
    play.observer('tag-moment', { tag: TAGS[0], atMs: 60_000, team: 'team-2' }),
    play.facilitator('assign-roles', { seat: 'seat-3', roles: ['commander', 'security'] }),
    play.at('3m').by('seat-1', 'make-decision', { decision: 'declare', option: 'declare-now' }),
    play.at('90m').facilitator('end-play'),
    play.facilitator('step-hotwash', { step: 'facts' }),
    play.by('seat-2', 'create-follow-up', { text: 'Name a deputy.' }),
    play.facilitator('close'),
  ]
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([])
  return play
}

test('so it is where one viewer sees several teams', () => {
  const { events, state } = twoTeams()
  expect(state.life.stage).toBe('closed')
  expectKeptViewsToBeTrue(events)
})

test('what an event changed is made anew once for everybody, and nothing else is', () => {
  const play = new Play().started()
  const tables: Record<string, { rows: (...args: never[]) => readonly unknown[] }> = {
    ...EXERCISE_TABLES,
    ...TEAM_TABLES,
  }
  const made = new Map<string, number>()
  for (const [name, table] of Object.entries(tables)) {
    const rows = table.rows.bind(table)
    vi.spyOn(table, 'rows').mockImplementation((...args) => {
      made.set(name, (made.get(name) ?? 0) + 1)
      return rows(...args)
    })
  }
  const views = new Views(play.state, EMPTY)
  const look = () => {
    made.clear()
    views.turnTo(play.state, EMPTY)
    for (const viewer of viewersOf(play.state)) views.shared(viewer)
    return Object.fromEntries(made)
  }
  look()
  // What reads everything there is cannot know; it is small, and its rows stay the same objects.
  const always = { hotwash: 1, tags: 1, ratings: 1, gaps: 1 }
  expect(look()).toEqual({})
  play.by('seat-2', 'write-note', { text: 'We keep a log.' })
  expect(look()).toEqual({
    ...always,
    checklist: 1,
    readiness: 1,
    notes: 1,
    moments: 1,
    flags: 1,
    pulse: 1,
  })
  play.by('seat-3', 'read-message', { message: 'first-page' })
  expect(look()).toEqual({
    ...always,
    messages: 1,
    messagesOnConsole: 1,
    pages: 1,
    replies: 1,
    lines: 1,
    runList: 1,
    pulse: 1,
  })
  vi.restoreAllMocks()
})
