import { useState } from 'react'
import type { FocusEvent, PointerEvent, UIEvent } from 'react'
import type { View } from '../../shared/view/rows.ts'
import { useRowsStore } from '../stores/rows.ts'

export type Messages = View['messages']

/**
 * The messages that the list shows, and the way to take in what has come since. While somebody is in the
 * list, by focus, pointer or scrolling, news waits until its reader asks for it: what one reads, or is
 * about to press, does not move. Otherwise it comes in by itself.
 */
export function useTakenIn() {
  const [taken, setTaken] = useState(newest)
  const [hovered, setHovered] = useState(false)
  const [focused, setFocused] = useState(false)
  const [scrolled, setScrolled] = useState(false)
  const inUse = hovered || focused || scrolled
  // An empty list has nothing that could move.
  const waits = inUse && Object.keys(taken).length > 0
  const wanted = useRowsStore(({ messages }) => (waits ? taken : messages))
  if (wanted !== taken) setTaken(wanted)
  return {
    taken: wanted,
    takeIn: () => setTaken(newest),
    using: {
      onPointerEnter: ({ pointerType }: PointerEvent) => setHovered(pointerType === 'mouse'),
      onPointerLeave: () => setHovered(false),
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
        setFocused(currentTarget.contains(relatedTarget)),
      onScrollCapture: ({ target }: UIEvent) =>
        setScrolled(target instanceof Element && target.scrollTop > 0),
    },
  }
}

function newest(): Messages {
  return useRowsStore.getState().messages
}
