import type { Patch } from '../../../shared/view/difference.ts'
import type { MeRow } from '../../../shared/view/rows.ts'
import { as } from '../../../shared/words/ids.ts'
import { PLAYED_PHASES } from '../../../shared/words/phase.ts'
import { decisions } from '../fixed-decisions.ts'
import { messages } from '../fixed-messages.ts'
import { at, briefing, exercise, owners, seats, team, TEAM } from '../fixed-people.ts'
import { laidOver } from '../fixed-rows.ts'
import { talkAt } from './hotwash-rows.ts'
import { checklist, lines } from '../fixed-work.ts'

const me = (kind: MeRow['kind']): MeRow => ({
  id: 'me',
  kind,
  seat: null,
  team: null,
  may: [],
  commandOffer: null,
})

const room: Patch = {
  exercise: { put: [exercise] },
  briefing: { put: [briefing] },
  teams: { put: [team] },
  seats: { put: seats },
  owners: { put: owners },
  decisions: { put: decisions },
}

/** What the screen on the wall may show. */
export const displayRows: Patch = {
  ...room,
  messages: { put: messages.filter(({ toEveryone }) => toEveryone) },
  checklist: { put: checklist },
  me: { put: [me('display')] },
}

export const pausedDisplay: Patch = laidOver(displayRows, {
  exercise: {
    put: [
      { ...exercise, stage: 'paused', paused: { by: 'Facilitator', atMs: exercise.clock.atMs } },
    ],
  },
})

export const lobbyDisplay: Patch = laidOver(displayRows, {
  exercise: { put: [{ ...exercise, stage: 'lobby', clock: { ...exercise.clock, atMs: 0 } }] },
  readiness: { put: [{ id: TEAM, yes: 4, items: 6 }] },
  seats: {
    put: seats.map((seat, index) =>
      index === 3 ? { ...seat, state: 'free' as const, ready: false } : seat,
    ),
  },
})

export const hotwashDisplay: Patch = laidOver(talkAt('gaps'), { me: { put: [me('display')] } })

const others = ['B', 'C', 'D', 'E'].map((letter, index) => ({
  ...team,
  id: as<typeof TEAM>(`team-${index + 2}`),
  title: `Team ${letter}`,
}))

/** With this many more teams beside the first. */
export const displayOfTeams = (more: number): Patch =>
  laidOver(displayRows, { teams: { put: others.slice(0, more) } })

/** What an observer without spoilers sees. */
export const observerRows: Patch = {
  ...room,
  messages: { put: messages },
  lines: { put: lines },
  tags: {
    put: [
      {
        id: 'tag-1',
        team: TEAM,
        tag: 'good-move',
        text: 'Sam said aloud who does what',
        atMs: at('6:20'),
        about: 31,
        by: 'observer',
        phase: 'identification',
      },
    ],
  },
  ratings: {
    put: PLAYED_PHASES.map((phase, index) => ({
      id: `${TEAM}/${phase}`,
      team: TEAM,
      phase,
      rating: index === 0 ? ('S' as const) : null,
      suggested: index === 0 ? ('M' as const) : null,
      why: index === 0 ? 'one decision past its target' : null,
    })),
  },
  me: { put: [me('observer')] },
}
