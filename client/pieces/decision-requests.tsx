import type { ReactNode } from 'react'
import type { DecisionRow } from '../../shared/view/rows.ts'
import { Button } from '../look/button.tsx'
import { useSend } from '../stores/send.ts'
import { useIsMe, useMay, useMe, useSeatName } from '../stores/viewer.ts'
import s from './decision-card.module.css'
import { useNames } from './names.ts'
import { SendState } from './send-state.tsx'

/** What people ask of each other about one decision: offers, questions of authority, two claims. */
export function DecisionRequests({ decision }: { readonly decision: DecisionRow }) {
  return (
    <>
      <Contest decision={decision} />
      <OfferToMe decision={decision} />
      <OfferMade decision={decision} />
      <NeedsApproval decision={decision} />
      <AsksMe decision={decision} />
    </>
  )
}

type Props = { readonly decision: DecisionRow }

function Request({
  says,
  children,
  of,
}: {
  readonly says: ReactNode
  readonly children?: ReactNode
  readonly of: string
}) {
  const { sending } = useSend(of)
  return (
    <div className={s.request}>
      <p>{says}</p>
      <div className={s.actions}>
        {children}
        {sending.is !== 'idle' && <SendState of={sending} />}
      </div>
    </div>
  )
}

function Contest({ decision: { id, ref, ownership, holder, challenger } }: Props) {
  const may = useMay(`decision:${id}`)
  const control = `decision:${id}:contest`
  const { send } = useSend(control)
  const holderName = useSeatName(holder)
  const challengerName = useSeatName(challenger)
  if (ownership !== 'contested') return null
  const settles = may.has('settle-contest')
  return (
    <Request
      of={control}
      says={settles ? 'You lead: say who owns it.' : 'Whoever leads says who owns it.'}
    >
      {settles &&
        [
          { seat: holder, name: holderName },
          { seat: challenger, name: challengerName },
        ].map(({ seat, name }) => (
          <Button key={name} onClick={() => void send('settle-contest', { decision: ref, seat })}>
            {name} owns it
          </Button>
        ))}
      {may.has('give-way') && (
        <Button onClick={() => void send('give-way', { decision: ref })}>Give way</Button>
      )}
    </Request>
  )
}

function OfferToMe({ decision: { id, ref, offers } }: Props) {
  const me = useMe()?.seat
  const offer = offers.find(({ to }) => to === me)
  const by = useSeatName(offer?.by)
  const control = `decision:${id}:offer`
  const { send } = useSend(control)
  if (offer === undefined) return null
  const says =
    offer.kind === 'offer'
      ? `${by} offers you this decision.`
      : `${by} asks you to take this decision.`
  return (
    <Request of={control} says={`${says} It stays where it is until you accept.`}>
      <Button look="primary" onClick={() => void send('accept-decision', { decision: ref })}>
        Accept
      </Button>
      <Button onClick={() => void send('decline-decision', { decision: ref })}>Decline</Button>
    </Request>
  )
}

function OfferMade({ decision: { id, ref, offers } }: Props) {
  const me = useMe()?.seat
  const others = offers.filter(({ to }) => to !== me)
  const by = useNames([...new Set(others.map((offer) => offer.by))], 'and')
  const to = useNames(
    others.map((offer) => offer.to),
    'and',
  )
  const mine = others.some((offer) => offer.by === me)
  const may = useMay(`decision:${id}`)
  const control = `decision:${id}:withdraw`
  const { send } = useSend(control)
  if (others.length === 0) return null
  return (
    <Request
      of={control}
      says={
        mine ? `Offered to ${to}. You hold it until they accept.` : `Offered to ${to} by ${by}.`
      }
    >
      {mine && may.has('withdraw-offer') && (
        <Button onClick={() => void send('withdraw-offer', { decision: ref })}>
          Withdraw the offer
        </Button>
      )}
    </Request>
  )
}

function NeedsApproval({ decision: { id, ref, ownership, holder, approvers, asked } }: Props) {
  const mine = useIsMe(holder)
  const may = useMay(`decision:${id}`)
  const names = useNames(approvers, 'or')
  const control = `decision:${id}:ask`
  const { send } = useSend(control)
  if (!mine || ownership !== 'unauthorised') return null
  const says =
    names === '' ? 'You hold it; nobody here approves it.' : `You hold it; ${names} approves.`
  return (
    <Request of={control} says={asked ? `${says} You have asked.` : says}>
      {may.has('ask-authority') && !asked && (
        <Button look="primary" onClick={() => void send('ask-authority', { decision: ref })}>
          {`Ask ${names || 'for approval'}`}
        </Button>
      )}
    </Request>
  )
}

function AsksMe({ decision: { id, ref, holder, asked, ownership } }: Props) {
  const may = useMay(`decision:${id}`)
  const name = useSeatName(holder)
  const control = `decision:${id}:delegate`
  const { send } = useSend(control)
  if (!may.has('delegate-authority') || ownership !== 'unauthorised' || holder === null) return null
  return (
    <Request
      of={control}
      says={asked ? `${name} asks for your approval.` : `${name} holds it; you approve.`}
    >
      <Button
        look="primary"
        onClick={() => void send('delegate-authority', { decision: ref, to: holder })}
      >
        {`Let ${name} decide`}
      </Button>
      {may.has('claim-decision') && (
        <Button onClick={() => void send('claim-decision', { decision: ref })}>I take it</Button>
      )}
    </Request>
  )
}
