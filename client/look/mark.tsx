import type { ReactNode } from 'react'
import { Glyph } from './glyphs.tsx'
import type { GlyphName } from './glyphs.tsx'
import s from './mark.module.css'
import type { Tone } from './tone.ts'

interface Props {
  readonly glyph: GlyphName
  readonly tone?: Tone | 'quiet'
  readonly firm?: boolean
  readonly children: ReactNode
}

/** A glyph and its word: how a state is written everywhere. */
export function Mark({ glyph, tone = 'plain', firm, children }: Props) {
  return (
    <span className={s.mark} data-tone={tone} data-firm={firm || undefined}>
      <Glyph name={glyph} size="max(20px, 1.2em)" />
      <span>{children}</span>
    </span>
  )
}
