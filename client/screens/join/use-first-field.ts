import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** The page is one question: whoever opens it can type at once. */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  return form
}
