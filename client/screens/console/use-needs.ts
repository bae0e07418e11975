import { useEffect, useRef } from 'react'
import { announce } from '../../look/live-regions.tsx'
import { useRows, useRowsStore } from '../../stores/rows.ts'
import { nameOf } from '../../stores/viewer.ts'
import { useOpenReplies } from './run-list/use-replies.ts'

/** How many things wait for the facilitator. New ones are also said aloud, once. */
export function useNeeds(): number {
  const waiting = useRows('seats', ({ state }) => state === 'waiting').map(({ id, name }) => ({
    id: `waits ${id}`,
    says: `${name} waits to be let in.`,
  }))
  const asks = useRows('pulse', ({ askedForTime }) => askedForTime).map(({ id }) => ({
    id: `asks ${id}`,
    says: `${seatName(id)} asks for time.`,
  }))
  const contests = useRows('decisions', ({ challenger }) => challenger !== null).map(({ id }) => ({
    id: `two ${id}`,
    says: 'Two people claim one decision.',
  }))
  const replies = useOpenReplies().map(({ id, by }) => ({
    id: `reply ${id}`,
    says: `${by} replied.`,
  }))
  const needs = [...waiting, ...asks, ...contests, ...replies]
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    const before = known.current
    known.current = new Set(needs.map(({ id }) => id))
    // What was there when the page opened is on the page; only news is spoken.
    if (before === null) return
    for (const { id, says } of needs) if (!before.has(id)) announce(says)
  })
  return needs.length
}

function seatName(id: string): string {
  return nameOf(useRowsStore.getState().seats[id], id)
}
