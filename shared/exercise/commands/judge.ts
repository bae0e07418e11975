import type { Ms } from '../../time/duration.ts'
import { readClock } from '../../time/exercise-clock.ts'
import { as } from '../../words/ids.ts'
import type { SeatId } from '../../words/ids.ts'
import { standingOf } from '../state/state.ts'
import type { ExerciseState, TeamState } from '../state/state.ts'
import { findSeat, isPresent } from '../state/seats.ts'
import type { Happening } from '../events/event.ts'
import type { Actor, Ask, Command, Context, Names, Subjects, When } from './command.ts'
import { commands } from './commands.ts'
import type { CommandName } from './commands.ts'
import type { RefusalCode } from './refusals.ts'

/** Any command of the registry, its data not yet known. */
type AnyCommand = Command<CommandName>

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

/** What follows from a command now, or why it is refused; nothing happens yet. */
export function judge(
  state: ExerciseState,
  request: { type: string; data: unknown; actor: Actor },
  atMs: Ms,
  context: Context,
): { events: Happening[]; names: Names } | RefusalCode {
  if (!isCommandName(request.type)) return 'unknown-command'
  const command: AnyCommand = commands[request.type]
  const address = addressOf(state, request.actor, request.data)
  if (typeof address === 'string') return address
  const data = command.data.safeParse(address.rest)
  if (!data.success) return 'bad-data'
  const ask = askOf(
    state,
    request.actor,
    address,
    data.data as Subjects[keyof Subjects],
    { atMs, nowMs: context.nowMs },
    context.salt,
  )
  const refusal = refusalOf(command, ask)
  if (refusal) return refusal
  const follows = command.follows(ask)
  if (typeof follows === 'string') return follows
  return Array.isArray(follows) ? { events: follows, names: {} } : follows
}

/** What a sender may give now, about the things of one team. */
export interface Rights {
  /** Of these commands, those it could give, had it the right to what they are about. */
  inReach(names: readonly CommandName[]): CommandName[]
  /** Which of these it may give about one thing, such as `{ decision }`: as `judge`, short of a form's data. */
  may(names: readonly CommandName[], subject: Record<string, unknown>): CommandName[]
}

/**
 * The rights of a sender; `named` names the team where it is not the sender's own. The clock is read by
 * those rights alone that lapse.
 */
export function rightsOf(
  state: ExerciseState,
  actor: Actor,
  named: Record<string, unknown>,
  clock: Pick<Context, 'nowMs'>,
): Rights {
  const address = addressOf(state, actor, named)
  if (typeof address === 'string') return { inReach: () => [], may: () => [] }
  const instant = {
    get nowMs() {
      return clock.nowMs
    },
    get atMs() {
      return readClock(state.life.clock, clock.nowMs)
    },
  }
  const ask = askOf<Subjects[keyof Subjects]>(state, actor, address, {}, instant, () => '')
  return {
    inReach: (names) => names.filter((name) => outOfReach(commands[name], ask) === null),
    may: (names, subject) => {
      ask.data = subject
      return names.filter((name) => !(commands[name] as AnyCommand).right?.(ask))
    },
  }
}

interface Address {
  teams: TeamState[]
  /** Whose act it is; null for the facilitator's or observer's own. */
  seat: SeatId | null
  rest: Record<string, unknown>
}

/** For whom a command is: the sender's team and seat, or what the facilitator names beside the data. */
function addressOf(state: ExerciseState, actor: Actor, data: unknown): Address | RefusalCode {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'bad-data'
  if (actor.kind === 'seat') {
    const team = state.teams.find((each) => findSeat(each.seats, actor.seat))
    return team ? { teams: [team], seat: actor.seat, rest: { ...data } } : 'unknown-seat'
  }
  const { for: forSeat, team: named, ...rest } = data as Record<string, unknown>
  const seat = typeof forSeat === 'string' ? as<SeatId>(forSeat) : null
  if (forSeat !== undefined && seat === null) return 'bad-data'
  const known = seat ?? (typeof rest.seat === 'string' ? as<SeatId>(rest.seat) : null)
  const teams = state.teams.filter((team) => named === undefined || team.id === named)
  const ofSeat = known === null ? teams : teams.filter((team) => findSeat(team.seats, known))
  if (teams.length === 0) return 'which-team'
  if (ofSeat.length === 0) return 'unknown-seat'
  return { teams: ofSeat, seat, rest }
}

function askOf<Data>(
  state: ExerciseState,
  actor: Actor,
  { teams, seat }: Address,
  data: Data,
  instant: Pick<Ask<Data>, 'atMs' | 'nowMs'>,
  salt: Context['salt'],
): Ask<Data> {
  const [team] = teams as [TeamState, ...TeamState[]]
  const by = actor.kind === 'seat' ? actor.seat : actor.kind
  return {
    state,
    team,
    teams,
    standing: standingOf(state, team),
    seat,
    actor,
    by,
    data,
    get atMs() {
      return instant.atMs
    },
    get nowMs() {
      return instant.nowMs
    },
    free: (text) => ({ text, salt: salt() }),
    event: (type, eventData) => ({ type, by, team: team.id, data: eventData }) as Happening,
  }
}

/** Sender, stage and presence first, then the command's own right. */
function refusalOf(command: AnyCommand, ask: Ask<Subjects[keyof Subjects]>): RefusalCode | null {
  return outOfReach(command, ask) ?? command.right?.(ask) ?? null
}

/** Why this sender cannot give this command now, whatever it is about. */
function outOfReach(command: AnyCommand, ask: Ask<unknown>): RefusalCode | null {
  return (
    wrongSender(command, ask) ??
    severalTeams(command, ask) ??
    wrongStage(command, ask) ??
    awaySeat(command, ask)
  )
}

/** The host's seat acts as the facilitator would where there is none. */
function asFacilitator({ from }: AnyCommand, { actor, state }: Ask<unknown>): boolean {
  return actor.kind === 'seat' && actor.host && from.host === true && !state.setup.facilitated
}

function wrongSender(command: AnyCommand, ask: Ask<unknown>): RefusalCode | null {
  const { from } = command
  const { actor, seat } = ask
  switch (actor.kind) {
    case 'seat':
      return from.seat || asFacilitator(command, ask) ? null : 'not-yours'
    case 'observer':
      return from.observer ? null : 'not-yours'
    case 'facilitator': {
      const wanted = seat === null ? 'self' : 'for'
      return from.facilitator === wanted || from.facilitator === 'both' ? null : 'not-yours'
    }
  }
}

/** Commands about one team's things need to know which; those about injects and flags go to all. */
const FOR_ALL: readonly (keyof Subjects)[] = ['exercise', 'inject', 'flag']

function severalTeams(
  { about, name }: AnyCommand,
  { teams, actor }: Ask<unknown>,
): RefusalCode | null {
  if (teams.length === 1 || actor.kind === 'seat') return null
  return FOR_ALL.includes(about) || name === 'send-ad-hoc' ? null : 'which-team'
}

function wrongStage(command: AnyCommand, ask: Ask<unknown>): RefusalCode | null {
  const { stage } = ask.state.life
  const own = ask.seat === null && ask.actor.kind !== 'seat'
  const when: readonly When[] =
    own || asFacilitator(command, ask) ? (command.facilitatorWhen ?? command.when) : command.when
  if (when.includes(stage)) return null
  switch (stage) {
    case 'draft':
    case 'lobby':
      return command.name === 'open-lobby' ? 'already-open' : 'not-started'
    case 'running':
    case 'paused':
      return duringPlay(when, stage)
    case 'hotwash':
      return 'play-over'
    case 'closed':
      return 'closed'
  }
}

function duringPlay(when: readonly When[], stage: 'running' | 'paused'): RefusalCode {
  if (stage === 'paused' && when.includes('running')) return 'paused'
  if (stage === 'running' && when.includes('paused')) return 'not-paused'
  return when.includes('hotwash') ? 'play-on' : 'only-lobby'
}

function awaySeat(command: AnyCommand, ask: Ask<unknown>): RefusalCode | null {
  const { seat, team } = ask
  if (seat === null || asFacilitator(command, ask)) return null
  if (!findSeat(team.seats, seat)) return 'unknown-seat'
  if (command.from.seat === 'any') return null
  return isPresent(team.seats, seat) ? null : 'seat-away'
}
