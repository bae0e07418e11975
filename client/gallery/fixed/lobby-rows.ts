import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import type { Patch } from '../../../shared/view/difference.ts'
import type {
  ChecklistRow,
  ExerciseRow,
  MeRow,
  SeatRow,
  TeamRow,
} from '../../../shared/view/rows.ts'
import type { Answer } from '../../../shared/words/incident.ts'
import { as } from '../../../shared/words/ids.ts'
import {
  briefing,
  DANA,
  exercise,
  KIM,
  LEE,
  NOOR,
  owners,
  SAM,
  seats,
  team,
  TEAM,
} from '../fixed-people.ts'

const before: ExerciseRow = {
  ...exercise,
  stage: 'lobby',
  clock: { running: false, pace: 1, atMs: 0, wallMs: 0 },
  headCode: null,
  startedWallMs: null,
}

const preparing: TeamRow = {
  ...team,
  phase: 'preparation',
  phases: [{ phase: 'preparation', atMs: 0, reopened: null }],
  command: { ...team.command, holder: null, state: 'unowned', sinceAtMs: 0 },
  severity: null,
  present: 3,
}

const seated: Partial<Record<string, Partial<SeatRow>>> = {
  [SAM]: { ready: true },
  [DANA]: { ready: false },
  [KIM]: { ready: true, connected: false },
  [LEE]: { name: 'Security lead', state: 'free', ready: false, connected: false, approves: [] },
  [NOOR]: {
    name: 'Founder',
    state: 'free',
    bot: null,
    ready: false,
    connected: false,
    approves: [],
  },
}
const lobbySeats = seats.map((seat) => ({ ...seat, ...seated[seat.id] }))

function item(id: string, text: string, roleAt: number, answer: Answer | null): ChecklistRow {
  const role = briefing.roles[roleAt]
  return {
    id: `${TEAM}/${id}`,
    item: as(id),
    team: TEAM,
    text,
    why: null,
    role: { id: role?.id ?? as('commander'), title: role?.title ?? '' },
    answer,
    by: null,
  }
}

const checklist = [
  item('keys-listed', 'Every key of the AI service has a named owner.', 2, 'yes'),
  item('spend-cap', 'A cap on spending is set at ${llm}.', 4, null),
  {
    ...item('status-page', 'I can write on the status page from where I am now.', 1, 'yes'),
    why: 'Tonight it may be the only way to reach customers.',
  },
  item('list-current', 'The list of customers’ security contacts is current.', 1, null),
  item('reads-logged', 'Reads of the storage bucket are logged.', 3, 'unknown'),
  item('deputy-told', 'Whoever stands in for the commander knows it.', 0, 'no'),
]

const named = owners.map((owner) => {
  const there = owner.holders.filter((holder) => holder !== LEE && holder !== NOOR)
  return { ...owner, holders: there, fallsToCommand: there.length === 0 }
})

function me(kind: MeRow['kind'], may: CommandName[]): MeRow {
  const seat = kind === 'seat' ? DANA : null
  return { id: 'me', kind, seat, team: seat === null ? null : TEAM, may, commandOffer: null }
}

const facilitates: CommandName[] = [
  'start',
  'lock-joining',
  'seat-bots',
  'name-deputy',
  'answer-checklist',
]
const onSeat: CommandName[] = ['rename-seat', 'assign-roles', 'remove-seat']

const shared: Patch = {
  exercise: { put: [before] },
  briefing: { put: [briefing] },
  teams: { put: [preparing] },
  seats: { put: lobbySeats },
  owners: { put: named },
  checklist: { put: checklist },
}

export const playerLobby: Patch = {
  ...shared,
  me: { put: [me('seat', ['set-ready', 'name-deputy', 'answer-checklist'])] },
}

export const readyLobby: Patch = {
  ...playerLobby,
  seats: { put: lobbySeats.map((seat) => (seat.id === DANA ? { ...seat, ready: true } : seat)) },
}

export const facilitatorLobby: Patch = {
  ...shared,
  me: { put: [me('facilitator', facilitates)] },
  may: {
    put: [
      { id: `team:${TEAM}`, may: facilitates },
      ...lobbySeats.map(({ id }) => ({ id: `seat:${id}`, may: onSeat })),
    ],
  },
}

/** Somebody at the door. */
export const askedLobby: Patch = {
  ...facilitatorLobby,
  seats: {
    put: lobbySeats.map((seat) =>
      seat.id === LEE ? { ...seat, name: 'Lee', state: 'waiting' as const, connected: true } : seat,
    ),
  },
  may: {
    put: [
      { id: `team:${TEAM}`, may: facilitates },
      ...lobbySeats.map(({ id }) => ({
        id: `seat:${id}`,
        may: id === LEE ? (['admit-seat', ...onSeat] as CommandName[]) : onSeat,
      })),
    ],
  },
}

/** Nobody is here yet. */
export const emptyLobby: Patch = {
  ...facilitatorLobby,
  seats: {
    put: lobbySeats.map((seat) => ({
      ...seat,
      name: seat.roles[0]?.title ?? '',
      state: 'free' as const,
      ready: false,
      connected: false,
      approves: [],
    })),
  },
  owners: {
    put: named.map((owner) => ({ ...owner, holders: [], deputy: null, fallsToCommand: true })),
  },
  checklist: { put: checklist.map((each) => ({ ...each, answer: null })) },
  me: { put: [me('facilitator', ['lock-joining'])] },
}

export const hostLobby: Patch = {
  ...playerLobby,
  exercise: { put: [{ ...before, facilitated: false }] },
  me: { put: [me('seat', [...facilitates, 'set-ready'])] },
}

/** Dana comes at T+12:30. */
export const waitingLobby: Patch = {
  exercise: { put: [exercise] },
  briefing: { put: [briefing] },
  teams: { put: [team] },
  seats: {
    put: seats.map((seat) =>
      seat.id === DANA ? { ...seat, state: 'waiting' as const, ready: false } : seat,
    ),
  },
  owners: { put: owners },
  me: { put: [me('seat', ['leave-seat'])] },
}

/** Two teams side by side. */
const TEAM_B = as<TeamRow['id']>('team-2')
const secondSeats = lobbySeats.map((seat) => ({
  ...seat,
  id: as<SeatRow['id']>(`${seat.id}-b`),
  team: TEAM_B,
  name: seat.roles[0]?.title ?? '',
  state: 'free' as const,
  ready: false,
  approves: [],
}))
export const twoTeamsLobby: Patch = {
  ...facilitatorLobby,
  teams: { put: [preparing, { ...preparing, id: TEAM_B, title: 'Team B', present: 0 }] },
  seats: { put: [...lobbySeats, ...secondSeats] },
  owners: {
    put: [
      ...named,
      ...named.map((owner) => ({
        ...owner,
        id: `${TEAM_B}/${owner.authority}`,
        team: TEAM_B,
        holders: [],
        deputy: null,
        fallsToCommand: true,
      })),
    ],
  },
}
