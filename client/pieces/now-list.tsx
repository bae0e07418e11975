import type { DecisionRow } from '../../shared/view/rows.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { useRowIds, useRowsStore } from '../stores/rows.ts'
import { DecisionCard } from './decision-card.tsx'
import { LeadRow } from './lead-row.tsx'
import s from './now-list.module.css'
import { SectionHead } from './section-head.tsx'

const OPEN: readonly DecisionRow['state'][] = ['open', 'expired']

/** All decisions in the order in which they opened, above them who leads. Nothing here ever re-sorts. */
export function NowList() {
  const ids = useRowIds('decisions')
  return (
    <div className={s.now}>
      <SectionHead title="Now" sum={useSummary()} />
      <LeadRow />
      {ids.length === 0 ? (
        <EmptyState title="Nothing to decide yet">
          Decisions open here as the news comes in.
        </EmptyState>
      ) : (
        ids.map((id) => <DecisionCard key={id} id={id} />)
      )}
    </div>
  )
}

/** `1 yours, 2 nobody's, 1 held by others`: what is open, by who has it. */
export function useSummary(): string {
  return useRowsStore((view) => {
    const me = view.me['me']?.seat ?? null
    const open = Object.values(view.decisions).filter(({ state }) => OPEN.includes(state))
    const yours = open.filter(({ holder }) => holder !== null && holder === me).length
    const nobodys = open.filter(({ ownership }) => ownership === 'unowned').length
    const others = open.length - yours - nobodys
    const parts = [
      yours > 0 && `${yours} yours`,
      nobodys > 0 && `${nobodys} nobody’s`,
      others > 0 && `${others} with others`,
    ].filter((part) => part !== false)
    return parts.length === 0 ? 'nothing open' : parts.join(', ')
  })
}
