import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { CapabilityKind, DevicesAnswer, SeenDevice } from '../../shared/wire/http.ts'
import type { SeatId } from '../../shared/words/ids.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { Stack } from '../look/stack.tsx'
import { useAnswer } from '../stores/answer.ts'
import { exercisePath } from '../stores/invitation.ts'
import { useRows } from '../stores/rows.ts'
import { DeviceLine } from './device-line.tsx'
import s from './devices.module.css'
import { NewSeatLink } from './new-seat-link.tsx'
import { ProblemLine } from './problem-line.tsx'

interface Props {
  /** Null shows all devices, those that have no seat too. */
  readonly seat: SeatId | null
  readonly onClose: () => void
}

/** Which devices are in the exercise, seat by seat; ends one, and gives a seat a new link. */
export function DevicesDialog({ seat, onClose }: Props) {
  const { answer, problem, again } = useAnswer<DevicesAnswer>(exercisePath('/devices'))
  const seats = useRows(
    'seats',
    (each) => each.state !== 'free' && each.bot === null && (seat === null || each.id === seat),
  )
  const connected = seats.filter((each) => each.connected).map(({ id }) => id)
  const comings = connected.join(' ')
  useEffect(again, [again, comings])
  const others = answer?.devices.filter((device) => seat === null && device.seat === null) ?? []
  return (
    <Dialog
      open
      title={`Devices${seat === null ? '' : ` of ${seats[0]?.name ?? ''}`}`}
      onClose={onClose}
    >
      <Stack gap={6}>
        <p className={s.quiet}>
          Ending a device also ends the link it came by. Whoever else uses that link needs a new
          one.
        </p>
        <ProblemLine>{problem?.message}</ProblemLine>
        {problem !== null && <Button onClick={again}>Ask again</Button>}
        {answer === null && problem === null && (
          <Skeleton sentence="Asking who is connected." rows={3} />
        )}
        {answer !== null &&
          seats.map(({ id, name }) => (
            <Owned
              key={id}
              title={name}
              devices={answer.devices.filter((device) => device.seat === id)}
              again={again}
            >
              <NewSeatLink seat={id} name={name} />
            </Owned>
          ))}
        {others.length > 0 && <Owned title="Other pages" devices={others} again={again} />}
      </Stack>
    </Dialog>
  )
}

interface OwnedProps {
  readonly title: string
  readonly devices: readonly SeenDevice[]
  readonly again: () => void
  readonly children?: ReactNode
}

function Owned({ title, devices, again, children }: OwnedProps) {
  return (
    <section aria-label={title} tabIndex={-1} className={s.owned}>
      <h3>{title}</h3>
      {devices.length === 0 && (
        <p className={s.quiet}>No device of theirs has been here since the server started.</p>
      )}
      <ul>
        {devices.map((device) => (
          <DeviceLine key={device.id} device={device} page={PAGES[device.kind]} again={again} />
        ))}
      </ul>
      {children}
    </section>
  )
}

/** What a device without a seat has open. */
const PAGES: Record<CapabilityKind, string | null> = {
  host: 'home',
  facilitator: 'console',
  seat: null,
  observer: 'observer',
  display: 'display',
  reader: 'debrief',
}
