import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { DecisionRow } from '../../shared/view/rows.ts'
import { Icon } from '../look/icon.tsx'
import { MenuButton } from '../look/menu.tsx'
import type { MenuItem } from '../look/menu.tsx'
import { VisuallyHidden } from '../look/visually-hidden.tsx'
import { useSend } from '../stores/send.ts'
import { useMay, useSeatName } from '../stores/viewer.ts'
import s from './decision-card.module.css'
import { SeatPicker } from './seat-picker.tsx'
import { SendState } from './send-state.tsx'
import { useFill } from './use-slots.ts'

const HAND_ON: Partial<Record<CommandName, { name: string; action: string; note: string }>> = {
  'offer-decision': {
    name: 'Hand over…',
    action: 'Offer it',
    note: 'You hold it until they accept.',
  },
  'assign-decision': {
    name: 'Assign to…',
    action: 'Assign it',
    note: 'Nothing changes until they accept.',
  },
  'delegate-authority': {
    name: 'Let somebody else decide…',
    action: 'Let them decide',
    note: 'They may then make this one decision; they cannot hand the right on.',
  },
}

/** The quieter things to do with a decision; the menu stands there only if there are any. */
export function DecisionMenu({ decision }: { readonly decision: DecisionRow }) {
  const { id, ref, holder, approvers } = decision
  const may = useMay(`decision:${id}`)
  const fill = useFill()
  const holderName = useSeatName(holder)
  const { sending, send } = useSend(`decision:${id}:menu`)
  const [handing, setHanding] = useState<CommandName | null>(null)

  const direct: readonly (readonly [CommandName, string])[] = [
    ['contest-claim', `Contest: I own this, not ${holderName}`],
    ['release-claim', 'Give it back to nobody'],
  ]
  const items: MenuItem[] = [
    ...Object.entries(HAND_ON).flatMap(([command, words]) =>
      may.has(command as CommandName)
        ? [{ id: command, name: words.name, run: () => setHanding(command as CommandName) }]
        : [],
    ),
    ...direct.flatMap(([command, name]) =>
      may.has(command)
        ? [{ id: command, name, run: () => void send(command, { decision: ref }) }]
        : [],
    ),
  ]
  const words = handing === null ? undefined : HAND_ON[handing]
  if (items.length === 0) return null
  return (
    <>
      <MenuButton
        dense
        look="bare"
        icon={<Icon of={Ellipsis} />}
        label={<VisuallyHidden>More about {fill(decision.title)}</VisuallyHidden>}
        items={items}
      />
      {sending.is !== 'idle' && (
        <div className={s.outcome}>
          <SendState of={sending} />
        </div>
      )}
      <SeatPicker
        title={fill(decision.title)}
        action={words?.action ?? ''}
        note={words?.note ?? ''}
        open={words !== undefined}
        onClose={() => setHanding(null)}
        onPick={(to) => {
          if (handing !== null) void send(handing, { decision: ref, to })
        }}
        about={(seat) =>
          approvers.includes(seat.id) ? 'May approve this.' : 'Would have to ask for approval.'
        }
      />
    </>
  )
}
