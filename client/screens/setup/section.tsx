import type { ReactNode } from 'react'
import { Disclosure } from '../../look/disclosure.tsx'
import { Mark } from '../../look/mark.tsx'
import { FROM_M, useMedia } from '../../pieces/use-media.ts'
import type { Line, SectionId } from './readiness.ts'
import s from './setup.module.css'

export const SECTION_TITLES: Record<SectionId, string> = {
  basics: 'Basics',
  stack: 'Our stack',
  seats: 'Teams and seats',
  approves: 'Who approves',
  runs: 'How it runs',
}
export const SECTIONS = Object.keys(SECTION_TITLES) as SectionId[]

interface Props {
  readonly id: SectionId
  readonly lines: readonly Line[]
  /** On a phone the sections are a list, and one at a time is open. */
  readonly open: boolean
  readonly onOpen: (id: SectionId | null) => void
  readonly children: ReactNode
}

export function Section({ id, lines, open, onOpen, children }: Props) {
  const stacked = !useMedia(FROM_M)
  const title = `${SECTIONS.indexOf(id) + 1} ${SECTION_TITLES[id]}`
  if (stacked) {
    return (
      <Disclosure
        summary={<SectionMark id={id} lines={lines} />}
        open={open}
        onToggle={(now) => {
          if (now) onOpen(id)
          else if (open) onOpen(null)
        }}
      >
        <div className={s.parts}>{children}</div>
      </Disclosure>
    )
  }
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={s.section}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className={s.parts}>{children}</div>
    </section>
  )
}

/** A section's name with its check mark. */
export function SectionMark({ id, lines }: Pick<Props, 'id' | 'lines'>) {
  const good = lines.every(({ section, is }) => section !== id || is === 'good')
  return (
    <Mark glyph={good ? 'made' : 'note'}>
      {SECTIONS.indexOf(id) + 1} {SECTION_TITLES[id]}
      {!good && <span className="visually-hidden">, worth a look</span>}
    </Mark>
  )
}
