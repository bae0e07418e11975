import type { ComponentProps } from 'react'
import s from './card.module.css'
import type { Tone } from './tone.ts'

interface Props extends Omit<ComponentProps<'article'>, 'className'> {
  /** The edge. `plain` has none, and its place is kept, so that a change moves nothing. */
  readonly tone?: Tone
}

export function Card({ tone = 'plain', children, ...rest }: Props) {
  return (
    <article {...rest} className={s.card} data-tone={tone}>
      {children}
    </article>
  )
}
