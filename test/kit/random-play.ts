import fc from 'fast-check'
import { playHeadless } from '../../shared/bots/headless.ts'
import type { ScriptedMove } from '../../shared/bots/virtual-play.ts'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { freeze } from '../../shared/scenario/freeze.ts'
import type { ScenarioDocument } from '../../shared/scenario/schema.ts'
import type { SetupTeam } from '../../shared/scenario/setup.ts'
import { as } from '../../shared/words/ids.ts'
import { parsed, smallScenario } from './scenario.ts'

const SEATS = ['seat-1', 'seat-2', 'seat-3', 'seat-4']
const seat = fc.constantFrom(...SEATS)
const decision = fc.constantFrom('declare', 'revoke', 'tell')

type Asked = [command: CommandName, data: fc.Arbitrary<Record<string, unknown>>]

/** What a seat may try; much of it is refused, which is no matter. */
const SEAT_ACTS: Asked[] = [
  ['take-command', fc.constant({})],
  ['contest-command', fc.constant({})],
  ['give-way-command', fc.constant({})],
  ['offer-command', fc.record({ to: seat })],
  ['accept-command', fc.constant({})],
  ...(
    ['claim-decision', 'claim-decision', 'contest-claim', 'give-way', 'release-claim'] as const
  ).map((name): Asked => [name, fc.record({ decision })]),
  ['undo-claim', fc.record({ decision })],
  ['accept-decision', fc.record({ decision })],
  ['settle-contest', fc.record({ decision, seat })],
  ['offer-decision', fc.record({ decision, to: seat })],
  ['assign-decision', fc.record({ decision, to: seat })],
  ['delegate-authority', fc.record({ decision, to: seat })],
  ['make-decision', fc.record({ decision, option: fc.constantFrom('declare-now', 'revoke-now') })],
  [
    'make-decision',
    fc.record({ decision: fc.constant('tell'), answer: fc.constant('All of it.') }),
  ],
  ['set-verdict', fc.record({ verdict: fc.constantFrom('confirmed', 'stood-down', 'open') })],
  ['finish-task', fc.constant({ task: 'keep-log' })],
]

const FACILITATOR_ACTS: Asked[] = [
  ['mark-unavailable', fc.record({ seat })],
  ['mark-unavailable', fc.record({ seat })],
  ['mark-available', fc.record({ seat })],
  ['settle-command', fc.record({ seat })],
  ['relieve-command', fc.constant({})],
  ['withdraw-decision', fc.record({ decision })],
  ['pause', fc.constant({})],
  ['resume', fc.constant({})],
  ['set-pace', fc.record({ pace: fc.constantFrom(0.5, 1, 2) })],
  ['jump', fc.record({ by: fc.constantFrom(90_000, 3_600_000), deliver: fc.boolean() })],
]

function oneOf(acts: readonly Asked[]) {
  return fc.oneof(
    ...acts.map(([command, data]) => data.map((filled) => ({ command, data: filled }))),
  )
}

const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ by: seat, act: oneOf(SEAT_ACTS) }) },
  {
    weight: 1,
    arbitrary: fc.record({ by: fc.constant('facilitator'), act: oneOf(FACILITATOR_ACTS) }),
  },
)

/** Seconds from one move to the next: together, within the undo, within grace, beyond it. */
const wait = fc.constantFrom(0, 0, 1, 2, 20, 45, 75, 200)

/** A whole play by random moves, closed in the end, through the real rules. */
export const randomPlay: fc.Arbitrary<ExerciseEvent[]> = fc
  .array(fc.record({ wait, move: act }), { maxLength: 45 })
  .map((moves) => playedBy(moves.map(({ wait: seconds, move }) => ({ seconds, ...move }))))

function playedBy(
  moves: {
    seconds: number
    by: string
    act: { command: CommandName; data: Record<string, unknown> }
  }[],
): ExerciseEvent[] {
  let atMs = 0
  const script = moves.map(({ seconds, by, act: { command, data } }, index): ScriptedMove => {
    atMs += seconds * 1_000
    const actor =
      by === 'facilitator'
        ? { kind: 'facilitator' as const }
        : { kind: 'seat' as const, seat: as<never>(by), host: false }
    return { index, atMs, by, actor, command, data }
  })
  return headless(script)
}

function headless(
  script: ScriptedMove[],
  scenarioOf: ScenarioDocument = smallScenario(),
): ExerciseEvent[] {
  const scenario = parsed(scenarioOf)
  const seats = scenario.roles.map(({ id }, index) => ({
    id: `seat-${index + 1}`,
    roles: [id],
    bot: null,
  }))
  const teams = [{ id: 'team-1', title: 'Team A', seats, deputies: {} }] as unknown as SetupTeam[]
  const frozen = freeze('small', scenario, 'full')
  return playHeadless({ scenario, frozen, preset: null, teams, checklist: {}, seed: 1, script })
    .events
}
