import type { LucideIcon } from 'lucide-react'

/** The outline set at the size and stroke used everywhere. Silent: the words are beside it. */
export function Icon({ of: Shape }: { readonly of: LucideIcon }) {
  return <Shape size={20} strokeWidth={1.75} aria-hidden focusable={false} />
}
