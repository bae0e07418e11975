import { cloneElement, useEffect, useId, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { placeBeside } from './place.ts'
import s from './tooltip.module.css'

interface Props {
  readonly text: string
  /** `false` where the text is already the name of the control, so that it is not read twice. */
  readonly describes?: boolean
  readonly children: ReactElement<{ 'aria-describedby'?: string }>
}

/** Shown on hover and on focus, stays while the pointer is on it, goes with Esc (WCAG 1.4.13). */
export function Tooltip({ text, describes = true, children }: Props) {
  const id = useId()
  const anchor = useRef<HTMLSpanElement>(null)
  const box = useRef<HTMLSpanElement>(null)
  const [shown, setShown] = useState(false)

  useEffect(() => {
    const tip = box.current
    const around = anchor.current
    if (!shown || tip === null || around === null) return
    // The top layer, because a tooltip must not be cut by a column that scrolls.
    tip.showPopover()
    placeBeside(tip, around, 'below', 'middle')
    const hide = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setShown(false)
    }
    const away = () => setShown(false)
    document.addEventListener('keydown', hide, true)
    document.addEventListener('scroll', away, true)
    return () => {
      tip.hidePopover()
      document.removeEventListener('keydown', hide, true)
      document.removeEventListener('scroll', away, true)
    }
  }, [shown])

  return (
    <span
      ref={anchor}
      className={s.anchor}
      onPointerEnter={(event) => event.pointerType === 'mouse' && setShown(true)}
      onPointerLeave={() => setShown(false)}
      onFocus={(event) => event.target.matches(':focus-visible') && setShown(true)}
      onBlur={() => setShown(false)}
    >
      {describes ? cloneElement(children, { 'aria-describedby': id }) : children}
      <span
        ref={box}
        id={id}
        role="tooltip"
        popover="manual"
        className={s.tip}
        aria-hidden={describes ? undefined : true}
      >
        {text}
      </span>
    </span>
  )
}
