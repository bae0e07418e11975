import { EmptyState } from '../look/empty-state.tsx'
import { useRowIds } from '../stores/rows.ts'
import { DecisionCard } from './decision-card.tsx'
import { LeadRow } from './lead-row.tsx'
import s from './now-list.module.css'
import { NowSummary } from './now-summary.tsx'
import { SectionHead } from './section-head.tsx'

/**
 * All decisions in the order in which they opened, above them who leads. Nothing here ever re-sorts.
 * @param bare where the page already says above it what is open
 */
export function NowList({ bare }: { readonly bare?: boolean }) {
  const ids = useRowIds('decisions')
  return (
    <div className={s.now}>
      {bare ? (
        <h2 tabIndex={-1} className="visually-hidden">
          Now
        </h2>
      ) : (
        <SectionHead title="Now">
          <NowSummary />
        </SectionHead>
      )}
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
