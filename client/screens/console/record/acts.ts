import type { CommandName } from '../../../../shared/exercise/commands/commands.ts'
import type { DecisionRow, TeamRow } from '../../../../shared/view/rows.ts'
import type { SeatId } from '../../../../shared/words/ids.ts'

/** Something a person said aloud in the room, which the facilitator records for that person's seat. */
export interface Act {
  readonly command: CommandName
  /** Goes on after a name: "Dana ... owns this". */
  readonly words: string
  /** What the form must still ask for. */
  readonly needs: 'nothing' | 'to' | 'party' | 'answer'
  /** Whose act it most likely is. */
  readonly by: SeatId | null
}

type Possible = readonly [fits: boolean, act: Act]

const fitting = (acts: readonly Possible[]): Act[] =>
  acts.flatMap(([fits, act]) => (fits ? [act] : []))

/** What can be said about a decision as it stands. Whether this person may, the server says. */
export function actsOnDecision(decision: DecisionRow, commander: SeatId | null): Act[] {
  const { holder, challenger, offers, state, ownership } = decision
  const open = state === 'open' || state === 'expired'
  const held = holder !== null && ownership !== 'absent'
  const offered = offers.length > 0
  const asked = offers[0]?.to ?? null
  return fitting([
    [open && !held, { command: 'claim-decision', words: 'owns this', needs: 'nothing', by: null }],
    [open, { command: 'make-decision', words: 'decides', needs: 'answer', by: holder }],
    [
      open && held && challenger === null,
      { command: 'contest-claim', words: 'claims it too', needs: 'nothing', by: null },
    ],
    [
      open && challenger !== null,
      { command: 'give-way', words: 'gives way', needs: 'nothing', by: challenger },
    ],
    [
      open && challenger !== null && commander !== null,
      { command: 'settle-contest', words: 'settles who has it', needs: 'party', by: commander },
    ],
    [
      open && held,
      { command: 'release-claim', words: 'gives it back', needs: 'nothing', by: holder },
    ],
    [open && held, { command: 'offer-decision', words: 'offers it to', needs: 'to', by: holder }],
    [
      open && commander !== null,
      { command: 'assign-decision', words: 'assigns it to', needs: 'to', by: commander },
    ],
    [
      open && offered,
      { command: 'accept-decision', words: 'accepts it', needs: 'nothing', by: asked },
    ],
    [
      open && offered,
      { command: 'decline-decision', words: 'declines it', needs: 'nothing', by: asked },
    ],
    [
      open && offered,
      {
        command: 'withdraw-offer',
        words: 'withdraws the offer',
        needs: 'nothing',
        by: offers[0]?.by ?? null,
      },
    ],
    [
      open && ownership === 'unauthorised',
      { command: 'ask-authority', words: 'asks for approval', needs: 'nothing', by: holder },
    ],
    [
      open,
      {
        command: 'delegate-authority',
        words: 'lets decide',
        needs: 'to',
        by: decision.approvers[0] ?? null,
      },
    ],
    [
      state === 'made',
      {
        command: 'revise-decision',
        words: 'changes the decision',
        needs: 'answer',
        by: decision.made?.seat ?? null,
      },
    ],
  ])
}

/** The same about incident command. */
export function actsOnCommand({ holder, challenger, state, offeredTo }: TeamRow['command']): Act[] {
  const held = holder !== null && state !== 'absent'
  return fitting([
    [!held, { command: 'take-command', words: 'takes command', needs: 'nothing', by: null }],
    [
      held && challenger === null,
      { command: 'contest-command', words: 'claims command too', needs: 'nothing', by: null },
    ],
    [
      challenger !== null,
      { command: 'give-way-command', words: 'gives way', needs: 'nothing', by: challenger },
    ],
    [
      held && offeredTo === null,
      { command: 'offer-command', words: 'offers command to', needs: 'to', by: holder },
    ],
    [
      offeredTo !== null,
      { command: 'accept-command', words: 'accepts command', needs: 'nothing', by: offeredTo },
    ],
    [
      offeredTo !== null,
      { command: 'decline-command', words: 'declines command', needs: 'nothing', by: offeredTo },
    ],
    [
      offeredTo !== null,
      {
        command: 'withdraw-command-offer',
        words: 'withdraws the offer',
        needs: 'nothing',
        by: holder,
      },
    ],
  ])
}
