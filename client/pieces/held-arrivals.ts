import { useState } from 'react'
import type { RefObject } from 'react'
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
  const [seen, setSeen] = useState(messages.length)
  // Only after something was shown: an empty list has nothing that could move.
  const held = (hovered || focused || scrolled) && seen > 0
  if (!held && seen !== messages.length) setSeen(messages.length)
  const count = held ? Math.min(seen, messages.length) : messages.length

  return {
    shown: messages.slice(0, count),
    waiting: messages.length - count,
    release: () => {
      setSeen(messages.length)
      box.current?.scrollTo({ top: 0 })
    },
    holding: {
      onPointerEnter: (event: React.PointerEvent) => setHovered(event.pointerType === 'mouse'),
      onPointerLeave: () => setHovered(false),
      onFocus: () => setFocused(true),
      onBlur: () => setFocused(false),
      onScrollCapture: () => setScrolled((box.current?.scrollTop ?? 0) > 0),
    },
  }
}
