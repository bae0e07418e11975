import type { SeenDevice } from '../../shared/wire/http.ts'
import { Button } from '../look/button.tsx'
import { durationWords } from '../look/figures.ts'
import { Mark } from '../look/mark.tsx'
import { toast } from '../look/toasts.ts'
import { useErrand } from '../stores/errand.ts'
import { exercisePath } from '../stores/invitation.ts'
import s from './devices.module.css'
import { ProblemLine } from './problem-line.tsx'

interface Props {
  readonly device: SeenDevice
  /** What it has open, where that is no seat. */
  readonly page: string | null
  /** Asks for the list once more. */
  readonly again: () => void
}

export function DeviceLine({ device, page, again }: Props) {
  const { id, name, connected, here } = device
  const { busy, problem, run } = useErrand()
  const end = async () => {
    const gone = await run(exercisePath(`/devices/${id}`), { method: 'DELETE' })
    if (gone !== null) toast(`Ended on ${name}. Its link works no more.`)
    again()
  }
  return (
    <li className={s.device}>
      <div>
        <Mark glyph={connected ? 'owned' : 'offline'}>
          {page === null ? name : `${name}, ${page}`}
        </Mark>
        <p className={s.quiet}>{standing(device)}</p>
        <ProblemLine>{problem?.message}</ProblemLine>
      </div>
      {!here && (
        <Button dense aria-busy={busy} aria-label={`End ${name}`} onClick={() => void end()}>
          End
        </Button>
      )}
    </li>
  )
}

function standing({ connected, speaks, silentMs, here, seat }: SeenDevice): string {
  if (here) return 'this device'
  if (!connected) return `last seen ${ago(silentMs)} ago`
  return speaks && seat !== null ? 'connected, speaks for the seat' : 'connected'
}

/** In minutes from the first one on: nobody reads seconds in a list that stands still. */
function ago(ms: number): string {
  const minute = 60_000
  return durationWords(ms < minute ? ms : ms - (ms % minute))
}
