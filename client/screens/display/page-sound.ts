import { useEffect, useRef } from 'react'
import { ring } from '../../pieces/sound.ts'
import { useRows } from '../../stores/rows.ts'

const AGAIN_AFTER_MS = 20_000

/** In a room only this screen sounds: at a page, and once more if nobody has acknowledged it. */
export function usePageSound(): void {
  const pages = useRows(
    'messages',
    ({ attention, acknowledged }) => attention === 3 && acknowledged === null,
  )
  const known = useRef<ReadonlySet<string> | null>(null)
  const open = pages.map(({ id }) => id).join(' ')
  useEffect(() => {
    const ids = open === '' ? [] : open.split(' ')
    // What waited before this screen was opened has been heard elsewhere.
    const fresh = known.current === null ? [] : ids.filter((id) => !known.current?.has(id))
    known.current = new Set([...(known.current ?? []), ...ids])
    if (fresh.length > 0) ring()
  }, [open])
  useEffect(() => {
    if (open === '') return
    const timer = setTimeout(ring, AGAIN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [open])
}
