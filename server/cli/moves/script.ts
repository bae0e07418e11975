import type { ScriptedMove } from '../../../shared/bots/virtual-play.ts'
import type { Actor, Command } from '../../../shared/exercise/commands/command.ts'
import { commands, type CommandName } from '../../../shared/exercise/commands/commands.ts'
import { isCommandName } from '../../../shared/exercise/commands/judge.ts'
import type { Path } from '../../../shared/scenario/problem.ts'
import { as } from '../../../shared/words/ids.ts'
import { suggestion } from '../../../shared/words/nearest.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import type { Cast, Mistake } from './cast.ts'
import type { Move } from './moves-file.ts'

/** Turns written moves into a script; what names an unknown seat, command or field is a mistake. Null is a move that could not be read. */
export function scriptOf(
  moves: readonly (Move | null)[],
  cast: Cast,
): { script: ScriptedMove[]; mistakes: Mistake[] } {
  const seats = new Set<string>(cast.teams.flatMap((team) => team.seats.map(({ id }) => id)))
  const teams = new Set<string>(cast.teams.map(({ id }) => id))
  const script: ScriptedMove[] = []
  const mistakes: Mistake[] = []
  for (const [index, move] of moves.entries()) {
    if (move === null) continue
    const path: Path = ['moves', index]
    const { at: atMs, by, command, data } = move
    const actor = actorOf(by, seats)
    if (!actor) mistakes.push(unknownSeat([...path, 'by'], by, seats))
    if (!isCommandName(command)) mistakes.push(unknownCommand([...path, 'command'], command))
    if (!actor || !isCommandName(command)) continue
    const found = mistakesInData(command, actor, data ?? {}, [...path, 'data'], { seats, teams })
    mistakes.push(...found)
    script.push({ index, atMs, by, actor, command, data: data ?? {} })
  }
  return { script, mistakes }
}

function actorOf(by: string, seats: ReadonlySet<string>): Actor | null {
  if (by === 'facilitator' || by === 'observer') return { kind: by }
  return seats.has(by) ? { kind: 'seat', seat: as<SeatId>(by), host: false } : null
}

interface Known {
  seats: ReadonlySet<string>
  teams: ReadonlySet<string>
}

function mistakesInData(
  command: CommandName,
  actor: Actor,
  data: Record<string, unknown>,
  path: Path,
  { seats, teams }: Known,
): Mistake[] {
  const { for: forSeat, team, ...rest } = data
  const addressed = actor.kind === 'seat' ? data : rest
  const mistakes: Mistake[] = []
  if (actor.kind !== 'seat' && team !== undefined)
    mistakes.push(...mistakesInTeam(team, teams, command, [...path, 'team']))
  if (
    actor.kind !== 'seat' &&
    forSeat !== undefined &&
    !(typeof forSeat === 'string' && seats.has(forSeat))
  )
    mistakes.push(unknownSeat([...path, 'for'], shown(forSeat), seats))
  for (const field of ['seat', 'to'] as const) {
    const named = addressed[field]
    if (command !== 'send-ad-hoc' && typeof named === 'string' && !seats.has(named))
      mistakes.push(unknownSeat([...path, field], named, seats))
  }
  const read = commands[command].data.safeParse(addressed)
  for (const issue of read.error?.issues ?? [])
    mistakes.push(...unknownFields(issue, command, path))
  return mistakes
}

function mistakesInTeam(
  team: unknown,
  teams: ReadonlySet<string>,
  command: CommandName,
  path: Path,
): Mistake[] {
  if (isForAll(commands[command]))
    return [
      {
        path,
        code: 'unknown-field',
        sentence: `${command} is for the whole exercise and takes no team: leave it out.`,
      },
    ]
  if (typeof team === 'string' && teams.has(team)) return []
  const sentence = `There is no team ${shown(team)}; ${suggestion(shown(team), teams)}`
  return [{ path, code: 'unknown-team', sentence }]
}

/** What is seen may concern one team; all else about the exercise would leave a team that is named unheard. */
function isForAll({ about, from }: Command<CommandName>): boolean {
  return about === 'exercise' && from.facilitator === 'self' && !from.observer
}

/** A field that is missing, or whose value cannot be, is for the rules to refuse, as in play. */
function unknownFields(
  issue: { path: PropertyKey[]; keys?: string[] },
  command: string,
  path: Path,
): Mistake[] {
  const steps = issue.path.filter((step): step is string | number => typeof step !== 'symbol')
  return (issue.keys ?? []).map((key) => ({
    path: [...path, ...steps, key],
    code: 'unknown-field',
    sentence: `${command} has no field ${[...steps, key].join('.')}: docs/moves-format.md lists its fields.`,
  }))
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function unknownSeat(path: Path, seat: string, seats: ReadonlySet<string>): Mistake {
  const sentence = `There is no seat ${seat} in this set-up; ${suggestion(seat, seats)}`
  return { path, code: 'unknown-seat', sentence }
}

function unknownCommand(path: Path, command: string): Mistake {
  const sentence = `There is no command ${command}: docs/moves-format.md lists them; ${suggestion(command, Object.keys(commands))}`
  return { path, code: 'unknown-command', sentence }
}
