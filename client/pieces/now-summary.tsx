import type { ReactNode } from 'react'
import type { DecisionRow, View } from '../../shared/view/rows.ts'
import { Mark } from '../look/mark.tsx'
import { usePassed } from '../stores/clock.ts'
import { useRowsStore } from '../stores/rows.ts'
import s from './now-summary.module.css'

const OPEN: readonly DecisionRow['state'][] = ['open', 'expired']

function openOnes(view: View): DecisionRow[] {
  return Object.values(view.decisions).filter(({ state }) => OPEN.includes(state))
}

/** `1 yours, 2 nobody's, 1 with others`: what is open, by who has it. */
export function useSummary(): string {
  const yours = useOpen('yours').count
  const nobodys = useOpen('nobodys').count
  const others = useOpen('others').count
  const parts = [
    yours > 0 && `${yours} yours`,
    nobodys > 0 && `${nobodys} nobody’s`,
    others > 0 && `${others} with others`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'nothing open' : parts.join(', ')
}

type Whose = 'yours' | 'nobodys' | 'others'

function whose({ holder, ownership }: DecisionRow, me: string | null): Whose {
  if (ownership === 'unowned') return 'nobodys'
  return holder !== null && holder === me ? 'yours' : 'others'
}

function useOpen(which: Whose): {
  count: number
  first: string | null
  graceEndsAtMs: number | null
} {
  const found = useRowsStore((view) => {
    const me = view.me['me']?.seat ?? null
    const mine = openOnes(view).filter((decision) => whose(decision, me) === which)
    const ends = mine.flatMap(({ graceEndsAtMs }) =>
      graceEndsAtMs === null ? [] : [graceEndsAtMs],
    )
    // One string, so that an unchanged answer redraws nothing.
    return [mine.length, mine[0]?.id ?? '', ends.length === 0 ? '' : Math.min(...ends)].join(' ')
  })
  const [count, first, ends] = found.split(' ')
  return {
    count: Number(count),
    first: first === '' || first === undefined ? null : first,
    graceEndsAtMs: ends === '' || ends === undefined ? null : Number(ends),
  }
}

/** The same as buttons that lead to the first card of each kind, which may be out of sight. */
export function NowSummary({ onGo }: { readonly onGo?: () => void }) {
  const yours = useOpen('yours')
  const nobodys = useOpen('nobodys')
  const others = useOpen('others')
  const late = usePassed(nobodys.graceEndsAtMs)
  if (yours.count + nobodys.count + others.count === 0)
    return (
      <p className={s.summary}>
        <span className={s.none}>Nothing is open.</span>
      </p>
    )
  return (
    <p className={s.summary}>
      {yours.first !== null && (
        <Lead to={yours.first} onGo={onGo}>
          <Mark glyph="yours" tone="accent">
            {yours.count} yours
          </Mark>
        </Lead>
      )}
      {nobodys.first !== null && (
        <Lead to={nobodys.first} onGo={onGo}>
          <Mark glyph="nobody" tone={late ? 'gap' : 'quiet'}>
            {nobodys.count} nobody’s
          </Mark>
        </Lead>
      )}
      {others.first !== null && (
        <Lead to={others.first} onGo={onGo}>
          <span className={s.none}>{others.count} with others</span>
        </Lead>
      )}
    </p>
  )
}

interface LeadProps {
  readonly to: string
  /** First brings the list itself into sight, where it may be on another tab. */
  readonly onGo: (() => void) | undefined
  readonly children: ReactNode
}

function Lead({ to, onGo, children }: LeadProps) {
  const go = () => {
    onGo?.()
    requestAnimationFrame(() => showDecision(to))
  }
  return (
    <button type="button" className={s.lead} onClick={go}>
      {children}
    </button>
  )
}

/** Brings a card into sight and focus; nothing is sorted for it. */
export function showDecision(id: string): void {
  const card = document.querySelector<HTMLElement>(`[data-decision="${CSS.escape(id)}"]`)
  card?.scrollIntoView({ block: 'start' })
  card?.focus({ preventScroll: true })
}
