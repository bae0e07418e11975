import fc from 'fast-check'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import { PLAYED_PHASES } from '../../shared/words/phase.ts'

/** A command with what may be in it. Much of it is refused, which is no matter. */
export interface Tried {
  command: CommandName
  data: Record<string, unknown>
}
type Act = [command: CommandName, data?: Record<string, fc.Arbitrary<unknown>>]

/** A seat by its place in its team, a decision by its place among the open ones; the play turns them into ids. */
const seat = fc.nat(3).map((place) => `seat:${place}`)
const decision = fc.nat(2).map((place) => `decision:${place}`)
/** The seat that gives the command. */
const me = fc.constant('me')
const authority = fc.constantFrom('isolate', 'customer-communication')
const text = fc.constantFrom('Something.', 'Something else.')

const ON_DECISIONS: Act[] = (
  [
    'claim-decision',
    'claim-decision',
    'contest-claim',
    'give-way',
    'release-claim',
    'undo-claim',
    'accept-decision',
    'accept-decision',
    'decline-decision',
    'withdraw-offer',
    'ask-authority',
  ] as const
).map((command): Act => [command, { decision }])

const ON_OWNERSHIP: Act[] = [
  ['take-command'],
  ['take-command'],
  ['contest-command'],
  ['give-way-command'],
  ['offer-command', { to: seat }],
  ['accept-command'],
  ...ON_DECISIONS,
  ['settle-contest', { decision, seat }],
  ['offer-decision', { decision, to: seat }],
  ['assign-decision', { decision, to: seat }],
  ['delegate-authority', { decision, to: seat }],
  [
    'make-decision',
    {
      decision,
      option: fc.constantFrom('declare-now', 'wait-and-see', 'revoke-now', 'stage-first'),
    },
  ],
  ['make-decision', { decision: fc.constant('tell'), answer: text }],
]

const IN_THE_SEAT: Act[] = [
  ['set-verdict', { verdict: fc.constantFrom('confirmed', 'stood-down', 'open') }],
  ['set-severity', { severity: fc.constantFrom(1, 2, 3) }],
  [
    'edit-record',
    {
      field: fc.constantFrom('trigger', 'impact', 'systems'),
      value: fc.oneof(text, fc.constant('')),
    },
  ],
  ['make-checkpoint', { vendor: fc.constant('gateway') }],
  ['finish-task', { task: fc.constant('keep-log') }],
  ['draft-update', { audience: fc.constant('customers'), text }],
  ['send-update', { update: fc.constantFrom('update-1', 'update-2') }],
  ['reopen-phase', { phase: fc.constantFrom(...PLAYED_PHASES), reason: text }],
  ['leave-seat'],
  ['join-seat', { seat: me, name: fc.constant('Sam') }],
  ['join-seat', { seat: me, name: fc.constant('Sam') }],
]

const BY_THE_FACILITATOR: Act[] = [
  ['mark-unavailable', { seat }],
  ['mark-available', { seat }],
  ['mark-available', { seat }],
  ['admit-seat', { seat }],
  ['admit-seat', { seat }],
  ['remove-seat', { seat }],
  ['assign-roles', { seat, roles: fc.subarray(['platform', 'communications', 'commander']) }],
  ['name-deputy', { authority, seat: fc.option(seat) }],
  ['settle-command', { seat }],
  ['settle-contest', { decision, seat }],
  ['relieve-command'],
  ['delegate-authority', { decision, to: seat }],
  ['withdraw-decision', { decision }],
  ['make-decision', { decision, option: fc.constantFrom('declare-now', 'revoke-now') }],
  ['advance-phase'],
  ['reopen-phase', { phase: fc.constantFrom(...PLAYED_PHASES), reason: text }],
  ['raise-flag', { flag: fc.constant('press-called') }],
  ['lower-flag', { flag: fc.constant('press-called') }],
  ['release-inject', { inject: fc.constantFrom('second-key', 'vendor-mail') }],
]

const ON_THE_CLOCK: Act[] = [
  ['pause'],
  ['set-pace', { pace: fc.constantFrom(0.3, 0.5, 1, 2) }],
  ['jump', { by: fc.constantFrom(90_000, 3_600_000), deliver: fc.boolean() }],
]

export const seatAct = fc.oneof(
  { weight: 3, arbitrary: oneOf(ON_OWNERSHIP) },
  { weight: 1, arbitrary: oneOf(IN_THE_SEAT) },
)
export const facilitatorAct = oneOf(BY_THE_FACILITATOR)
export const clockAct = oneOf(ON_THE_CLOCK)

function oneOf(acts: readonly Act[]): fc.Arbitrary<Tried> {
  return fc.oneof(
    ...acts.map(([command, data = {}]) =>
      fc.record(data).map((filled): Tried => ({ command, data: filled })),
    ),
  )
}
