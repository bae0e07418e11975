import type { Ms } from '../../shared/time/duration.ts'
import type { SeatId } from '../../shared/words/ids.ts'
import type { OwnershipState } from '../../shared/words/ownership.ts'
import { never } from '../../shared/words/assert.ts'
import { Mark } from '../look/mark.tsx'
import { usePassed } from '../stores/clock.ts'
import { useIsMe, useSeatName } from '../stores/viewer.ts'
import { useNames } from './names.ts'

interface Props {
  readonly of: {
    readonly ownership: OwnershipState
    readonly holder: SeatId | null
    readonly challenger: SeatId | null
    readonly graceEndsAtMs: Ms | null
    readonly approvers?: readonly SeatId[]
  }
}

/** Who owns it, in shape and word. Nobody is a word too; colour comes when the minute of grace is over. */
export function HolderMark({ of: slot }: Props) {
  const { ownership, holder, challenger, graceEndsAtMs, approvers = [] } = slot
  const holderName = useSeatName(holder)
  const challengerName = useSeatName(challenger)
  const approverNames = useNames(approvers, 'or')
  const mine = useIsMe(holder)
  const challenging = useIsMe(challenger)
  const late = usePassed(graceEndsAtMs)
  const name = mine ? 'You' : holderName
  switch (ownership) {
    case 'contested':
      return (
        <Mark glyph="contested" tone="contest" firm>
          {name} and {challenging ? 'you' : challengerName} both claim it
        </Mark>
      )
    case 'unowned':
      return (
        <Mark glyph="nobody" tone={late ? 'gap' : 'quiet'} firm>
          Nobody
        </Mark>
      )
    case 'absent':
      return (
        <Mark glyph="absent" tone={late ? 'gap' : 'quiet'} firm>
          {name}, away
        </Mark>
      )
    case 'unauthorised':
      return (
        <Mark glyph="unauthorised" tone={late ? 'gap' : 'plain'} firm>
          {name}, needs approval{approverNames === '' ? '' : ` by ${approverNames}`}
        </Mark>
      )
    case 'owned':
      return (
        <Mark glyph={mine ? 'yours' : 'owned'} tone={mine ? 'accent' : 'plain'} firm>
          {name}
        </Mark>
      )
    default:
      return never(ownership)
  }
}
