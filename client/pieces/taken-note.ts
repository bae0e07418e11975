import { useEffect, useState } from 'react'
import { recall, remember } from '../look/remember.ts'
import { useExercise } from '../stores/viewer.ts'

/**
 * Whether this person took note of the latest of its kind, and the way to do so. Kept on the device, so
 * that a reload neither loses what was not read nor tells again what was. Whoever comes later missed
 * what was before: it counts as taken.
 * @param latest names the latest one
 */
export function useTakenNote(kind: string, latest: string): [taken: boolean, take: () => void] {
  const key = `taken-note.${kind}.${useExercise()?.startedWallMs}`
  const [taken, setTaken] = useState(() => recall(key) ?? latest)
  useEffect(() => {
    remember(key, taken)
  }, [key, taken])
  return [taken === latest, () => setTaken(latest)]
}
