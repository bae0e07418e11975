import { useEffect, useRef } from 'react'
import { ring } from '../../pieces/sound.ts'
import { useRowsStore } from '../../stores/rows.ts'
import { useExercise } from '../../stores/viewer.ts'

const AGAIN_AFTER_MS = 20_000

/**
 * In a room only this screen sounds: at each page, whoever it is for, and once more if one still waits
 * to be acknowledged.
 */
export function usePageSound(): void {
  const released = useRowsStore(({ pages }) => sum(Object.values(pages), (each) => each.released))
  const waits = useRowsStore(({ pages }) => Object.values(pages).some(({ open }) => open > 0))
  // Under a lower cap a page is no louder than the rest.
  const loud = useExercise()?.attentionCap === 3
  // What waited before this screen was opened has been heard elsewhere.
  const heard = useRef(released)
  useEffect(() => {
    if (loud && released > heard.current) ring()
    heard.current = released
  }, [released, loud])
  useEffect(() => {
    if (!waits || !loud) return
    const timer = setTimeout(ring, AGAIN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [released, waits, loud])
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((total, row) => total + of(row), 0)
}
