import type { ComponentProps, ReactNode } from 'react'
import s from './icon-button.module.css'
import { Tooltip } from './tooltip.tsx'

interface Props extends Omit<ComponentProps<'button'>, 'children' | 'className' | 'aria-label'> {
  readonly label: string
  readonly icon: ReactNode
  /** Shown after the label in the tooltip. */
  readonly keys?: string
  readonly dense?: boolean
  /** For a button that is either in or out; the label names what it does when in. */
  readonly pressed?: boolean
}

export function IconButton({ label, icon, keys, dense, pressed, ...rest }: Props) {
  return (
    <Tooltip
      text={keys === undefined ? label : `${label} (${keys.toUpperCase()})`}
      describes={false}
    >
      <button
        type="button"
        {...rest}
        className={s.button}
        aria-label={label}
        aria-pressed={pressed}
        {...(dense && { 'data-dense': true })}
      >
        {icon}
      </button>
    </Tooltip>
  )
}
