import type { ReactNode } from 'react'
import s from './banner.module.css'
import { Glyph } from './glyphs.tsx'
import type { GlyphName } from './glyphs.tsx'
import type { Tone } from './tone.ts'

const usual: Record<Tone, GlyphName> = {
  plain: 'note',
  accent: 'unread',
  due: 'past-target',
  gap: 'nobody',
  contest: 'contested',
}

interface Props {
  readonly tone?: Tone
  readonly glyph?: GlyphName
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** From edge to edge beneath the top bar, without corners. */
  readonly bar?: boolean
}

/** Says one thing about the page. Its edge is solid, hatched for a gap, crossed for two claims. */
export function Banner({
  tone = 'plain',
  glyph = usual[tone],
  title,
  children,
  actions,
  bar,
}: Props) {
  return (
    <div className={s.banner} data-tone={tone} data-bar={bar || undefined}>
      <span className={s.edge} data-hatch={tone === 'gap' || tone === 'contest' || undefined} />
      <span className={s.glyph}>
        <Glyph name={glyph} />
      </span>
      <div className={s.words}>
        <p className={s.title}>{title}</p>
        {children}
      </div>
      {actions !== undefined && <div className={s.actions}>{actions}</div>}
    </div>
  )
}
