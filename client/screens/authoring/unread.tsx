import { EmptyState } from '../../look/empty-state.tsx'

/** In the place of all that is made from the text, while it is broken from the start. */
export function Unread() {
  return (
    <EmptyState title="The text cannot be read yet">
      Injects, flow and forms show here once its errors are put right. The checks say where.
    </EmptyState>
  )
}

/** Above what is made from the text as it last could be read. */
export function Stale() {
  return <p>As it was before the error. Put it right to see the text as it is now.</p>
}
