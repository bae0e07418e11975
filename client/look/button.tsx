import type { ComponentProps, ReactNode } from 'react'
import s from './button.module.css'
import { KeyHint } from './key-hint.tsx'
import { Tooltip } from './tooltip.tsx'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'className'> {
  /** One `primary` per region. `bare` is for the third thing in a row of actions. */
  readonly look?: 'primary' | 'quiet' | 'bare'
  readonly icon?: ReactNode
  readonly dense?: boolean
  readonly wide?: boolean
  readonly keys?: string
  /** Why it cannot be pressed now. The button stays reachable, so that the reason can be read. */
  readonly whyNot?: string | undefined
}

export function Button(props: ButtonProps) {
  const {
    look = 'quiet',
    icon,
    dense,
    wide,
    keys,
    whyNot,
    children,
    onClick,
    type = 'button',
    ...rest
  } = props
  const button = (
    <button
      {...rest}
      type={whyNot === undefined ? type : 'button'}
      className={s.button}
      data-look={look}
      data-wide={wide || undefined}
      {...(dense && { 'data-dense': true })}
      aria-disabled={whyNot === undefined ? undefined : true}
      onClick={whyNot === undefined ? onClick : undefined}
    >
      {icon}
      <span>{children}</span>
      {keys !== undefined && <KeyHint keys={keys} />}
    </button>
  )
  return whyNot === undefined ? button : <Tooltip text={whyNot}>{button}</Tooltip>
}
