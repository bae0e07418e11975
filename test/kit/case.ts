import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { Outcome } from '../../shared/exercise/commands/decide.ts'
import type { Setup } from '../../shared/scenario/setup.ts'
import { Play } from './play.ts'

/** A seat's id, the facilitator or an observer. */
export type Sender = `seat-${number}` | 'facilitator' | 'observer'

/** An exercise as it stands before a command; set-up may be changed. */
export type Given = (setup?: Partial<Setup>) => Play

/** A command in its place: given this exercise, from this sender, with this data. */
export interface Case {
  given: Given
  by: Sender
  data?: object | undefined
}

/** Gives a command as its sender would. */
export function give(
  play: Play,
  name: CommandName,
  { by, data = {} }: Omit<Case, 'given'>,
): Outcome {
  if (by === 'facilitator') return play.facilitator(name, data)
  return by === 'observer' ? play.observer(name, data) : play.by(by, name, data)
}

/** An act before the command, or a time since the start to which the clock is turned. */
type Before = string | readonly [by: Sender, name: CommandName, data?: object]

/** The same exercise after these acts, each of which must have been accepted. */
export function after(given: Given, ...before: readonly Before[]): Given {
  return (setup) => {
    const play = given(setup)
    for (const each of before) {
      if (typeof each === 'string') play.at(each).tick()
      else {
        const [by, name, data] = each
        const outcome = give(play, name, { by, data })
        if (!outcome.ok) throw new Error(`${name} by ${by} was refused: ${outcome.code}`)
      }
    }
    return play
  }
}

/** The small scenario, started: 1 commander, 2 platform, 3 security, 4 communications, one seat each. */
export const started: Given = (setup) => new Play(setup ? { setup } : {}).started()
