import { Pause, Play } from 'lucide-react'
import { useExercise, useMay } from '../../../stores/viewer.ts'
import { useOrder, useServerAway } from '../orders.ts'
import { firstReason } from './control.ts'
import type { Control } from './control.ts'

export const PACES = [0.25, 0.5, 1, 2, 4] as const

/** Pauses or resumes, whichever is next; one key for both. */
export function usePauseControl(): Control {
  const may = useMay()
  const away = useServerAway()
  const order = useOrder('pause')
  const paused = useExercise()?.stage === 'paused'
  const command = paused ? 'resume' : 'pause'
  return {
    id: 'pause',
    label: paused ? 'Resume' : 'Pause',
    also: 'stop go on continue clock',
    key: 'p',
    icon: paused ? Play : Pause,
    whyNot: firstReason(away, !may.has(command) && 'Play is not on.'),
    run: () => void order(command),
  }
}
