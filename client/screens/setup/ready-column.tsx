import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Button } from '../../look/button.tsx'
import type { GlyphName } from '../../look/glyphs.tsx'
import { Mark } from '../../look/mark.tsx'
import type { Line } from './readiness.ts'
import s from './setup.module.css'

const glyphs: Record<Line['is'], GlyphName> = { good: 'made', open: 'note', stops: 'past-deadline' }

interface Props {
  readonly lines: readonly Line[]
  readonly slug: string
  readonly onFix: (line: Line) => void
  readonly children: ReactNode
}

/** The same lines in the same places, whatever is changed beside them. */
export function ReadyColumn({ lines, slug, onFix, children }: Props) {
  return (
    <aside className={s.ready} aria-labelledby="ready" data-print="no">
      <h2 id="ready">Ready?</h2>
      <ul className={s.lines}>
        {lines.map((line) => (
          <li key={line.id} className={s.line}>
            <Mark glyph={glyphs[line.is]} tone={line.is === 'stops' ? 'gap' : 'plain'}>
              {line.says}
            </Mark>
            {line.is !== 'good' &&
              (line.fix === undefined ? (
                <Link href={`/author/${slug}`}>Open the editor</Link>
              ) : (
                <Button
                  look="bare"
                  dense
                  aria-label={`Fix: ${line.says}`}
                  onClick={() => onFix(line)}
                >
                  Fix
                </Button>
              ))}
          </li>
        ))}
      </ul>
      {children}
    </aside>
  )
}
