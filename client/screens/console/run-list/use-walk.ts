import { useRef, useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { isWriting, singleKeysOn, useShortcut } from '../../../look/keys.ts'

interface Walk {
  readonly box: RefObject<HTMLElement | null>
  /** The one line that Tab stops at. */
  readonly stop: string | null
  readonly reach: (id: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const isDown = (key: string) => key === 'ArrowDown' || (singleKeysOn() && key === 'j')
const isUp = (key: string) => key === 'ArrowUp' || (singleKeysOn() && key === 'k')

/** J/K or arrows walk through both boxes of the run list as through one; from elsewhere, J and K go to it. */
export function useWalk(ids: readonly string[], start: string | null): Walk {
  const box = useRef<HTMLElement>(null)
  const [reached, reach] = useState<string | null>(null)
  const lines = () => [...(box.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
  const go = (by: number) => {
    const all = lines()
    const at = all.findIndex((line) => line.tabIndex === 0)
    all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus()
  }
  useShortcut({ key: 'j', label: 'Next line of the run list' }, () => go(0))
  useShortcut({ key: 'k', label: 'Line before in the run list' }, () => go(0))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
    if (isDown(event.key)) go(1)
    else if (isUp(event.key)) go(-1)
    else if (event.key === 'Home') lines()[0]?.focus()
    else if (event.key === 'End') lines().at(-1)?.focus()
    else return
    event.preventDefault()
  }
  return {
    box,
    stop: reached !== null && ids.includes(reached) ? reached : start,
    reach,
    onKeyDown,
  }
}
