import { useState } from 'react'
import type { FocusEvent, PointerEvent, RefObject } from 'react'
import type { MessageRow } from '../../shared/view/rows.ts'

/**
 * Holds new messages back while the list is focused, hovered or scrolled. What is held keeps the list
 * exactly as it stands; it comes in when the list is left, or when its button is pressed.
 */
export function useArrivalsHeld(
  messages: readonly MessageRow[],
  box: RefObject<HTMLElement | null>,
) {
  const [hovered, setHovered] = useState(false)
  const [focused, setFocused] = useState(false)
  const [scrolled, setScrolled] = useState(false)
  const [seen, setSeen] = useState(messages)
  // Only after something was shown: an empty list has nothing that could move.
  const held = (hovered || focused || scrolled) && seen.length > 0
  if (!held && seen !== messages) setSeen(messages)
  const shown = held && seen !== messages ? onlyKnown(messages, seen) : messages

  return {
    shown,
    waiting: messages.length - shown.length,
    release: () => {
      setSeen(messages)
      box.current?.scrollTo({ top: 0 })
    },
    holding: {
      onPointerEnter: (event: PointerEvent) => setHovered(event.pointerType === 'mouse'),
      onPointerLeave: () => setHovered(false),
      onFocus: () => setFocused(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
        setFocused(currentTarget.contains(relatedTarget)),
      onScrollCapture: () => setScrolled((box.current?.scrollTop ?? 0) > 0),
    },
  }
}

/** As they are now, but only those that were there before. */
function onlyKnown(messages: readonly MessageRow[], seen: readonly MessageRow[]): MessageRow[] {
  const known = new Set(seen.map(({ id }) => id))
  return messages.filter(({ id }) => known.has(id))
}
