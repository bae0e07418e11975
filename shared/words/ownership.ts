/** Why something has no owner, in the order in which the first that fits counts. */
export const CAUSES = ['contested', 'unowned', 'absent', 'unauthorised'] as const
export type Cause = (typeof CAUSES)[number]
export type OwnershipState = Cause | 'owned'

export const OWNERSHIP_STATES = [...CAUSES, 'owned'] as const

export const CAUSE_TITLES: Record<Cause, string> = {
  contested: 'two claims',
  unowned: 'nobody',
  absent: 'owner away',
  unauthorised: 'owner without authority',
}
