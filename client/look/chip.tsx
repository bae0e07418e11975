import type { ReactNode } from 'react'
import s from './chip.module.css'
import { Glyph } from './glyphs.tsx'
import type { GlyphName } from './glyphs.tsx'
import type { Tone } from './tone.ts'

interface Props {
  readonly tone?: Tone
  readonly glyph?: GlyphName
  readonly children: ReactNode
}

/** A short fact about the thing it stands on. A chip with a tone also has a glyph. */
export function Chip({ tone = 'plain', glyph, children }: Props) {
  return (
    <span className={s.chip} data-tone={tone}>
      {glyph !== undefined && <Glyph name={glyph} size="16px" />}
      <span>{children}</span>
    </span>
  )
}
