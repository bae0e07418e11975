import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { TeamRow } from '../../shared/view/rows.ts'
import { Button } from '../look/button.tsx'
import { Icon } from '../look/icon.tsx'
import { MenuButton } from '../look/menu.tsx'
import { VisuallyHidden } from '../look/visually-hidden.tsx'
import { useSend } from '../stores/send.ts'
import { useMay, useMe, useSeatName, useTeam } from '../stores/viewer.ts'
import { GraceLine } from './grace-line.tsx'
import { HolderMark } from './holder-mark.tsx'
import s from './lead-row.module.css'
import { SeatPicker } from './seat-picker.tsx'
import { SendState } from './send-state.tsx'

/** Who leads, and how to take that on or hand it over. Always in the same place. */
export function LeadRow() {
  const team = useTeam()
  if (team === null) return null
  return <Lead team={team} />
}

function Lead({ team }: { readonly team: TeamRow }) {
  const { command } = team
  const { sending } = useSend('lead')
  return (
    <section aria-label="Incident command" className={s.lead} tabIndex={-1}>
      <div className={s.who}>
        <span className={s.what}>Leads</span>
        <HolderMark of={{ ...command, ownership: command.state }} />
        <GraceLine ownership={command.state} endsAtMs={command.graceEndsAtMs} />
      </div>
      <Words team={team} />
      <div className={s.acts}>
        <Acts team={team} />
        {sending.is !== 'idle' && <SendState of={sending} />}
      </div>
    </section>
  )
}

/** Offers say that nothing changes until the other accepts: a hand-over in the air is still yours. */
function Words({ team: { command } }: { readonly team: TeamRow }) {
  const me = useMe()
  const offeredBy = useSeatName(me?.commandOffer)
  const offeredTo = useSeatName(command.offeredTo)
  if (me?.commandOffer != null) return <p>{offeredBy} offers you the lead.</p>
  if (command.offeredTo === null) return null
  const mine = me !== null && command.holder === me.seat
  return (
    <p>
      {mine ? `Offered to ${offeredTo}. You lead until they accept.` : `Offered to ${offeredTo}.`}
    </p>
  )
}

const ACTS: readonly (readonly [CommandName, string])[] = [
  ['accept-command', 'Take over the lead'],
  ['decline-command', 'Decline'],
  ['take-command', 'Take command'],
  ['give-way-command', 'Give way'],
  ['withdraw-command-offer', 'Withdraw the offer'],
]
const FILLED: readonly CommandName[] = ['accept-command', 'take-command']

function Acts({ team: { command } }: { readonly team: TeamRow }) {
  const may = useMay()
  const { send } = useSend('lead')
  const [handing, setHanding] = useState(false)
  return (
    <>
      {ACTS.filter(([name]) => may.has(name)).map(([name, words]) => (
        <Button
          key={name}
          dense
          look={FILLED.includes(name) ? 'primary' : 'quiet'}
          onClick={() => void send(name)}
        >
          {words}
        </Button>
      ))}
      {may.has('settle-command') && command.state === 'contested' && <Settle command={command} />}
      {may.has('contest-command') && (
        <MenuButton
          dense
          look="bare"
          icon={<Icon of={Ellipsis} />}
          label={<VisuallyHidden>More about the lead</VisuallyHidden>}
          items={[
            {
              id: 'contest',
              name: 'Contest: I lead',
              hint: 'Whoever runs the exercise then says who leads.',
              run: () => void send('contest-command'),
            },
          ]}
        />
      )}
      {may.has('offer-command') && (
        <Button dense onClick={() => setHanding(true)}>
          Hand over
        </Button>
      )}
      <SeatPicker
        title="Hand over the lead"
        action="Offer it"
        note="You lead until they accept."
        open={handing}
        onClose={() => setHanding(false)}
        onPick={(to) => void send('offer-command', { to })}
      />
    </>
  )
}

function Settle({ command: { holder, challenger } }: { readonly command: TeamRow['command'] }) {
  const { send } = useSend('lead')
  const holderName = useSeatName(holder)
  const challengerName = useSeatName(challenger)
  return [[holder, holderName] as const, [challenger, challengerName] as const].map(
    ([seat, name]) => (
      <Button key={name} dense onClick={() => void send('settle-command', { seat })}>
        {name} leads
      </Button>
    ),
  )
}
