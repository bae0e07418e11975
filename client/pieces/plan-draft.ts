import type { FollowUpRow, GapRow, SeatRow } from '../../shared/view/rows.ts'
import type { CapabilityElement } from '../../shared/words/capability-element.ts'
import type { TeamId } from '../../shared/words/ids.ts'
import { readDraft, useDraft, writeDraft } from '../stores/draft.ts'
import { nameOf } from '../stores/viewer.ts'

/** A follow-up as it stands in the fields of its form. */
export interface PlanDraft {
  readonly text: string
  /** Id of the gap's row; empty where it answers none in particular. */
  readonly gap: string
  /** A name: of somebody in the room, or of anybody else. */
  readonly owner: string
  /** YYYY-MM-DD, or empty. */
  readonly due: string
  /** Empty where nobody said what of a capability it changes. */
  readonly element: CapabilityElement | ''
  /** YYYY-MM-DD, or empty. */
  readonly start: string
  readonly state: FollowUpRow['state']
}

export const BLANK: PlanDraft = {
  text: '',
  gap: '',
  owner: '',
  due: '',
  element: '',
  start: '',
  state: 'open',
}

type Changes = Partial<PlanDraft>

interface Editing {
  readonly draft: PlanDraft
  /** Only what was touched, so that two people may change two fields of one follow-up. */
  readonly changes: Changes
  readonly change: (more: Changes) => void
  readonly forget: () => void
}

/**
 * What is typed over what is recorded; it outlives a reload.
 * @param control names the form on this page, such as `follow-up:new`
 */
export function usePlanDraft(control: string, recorded: PlanDraft): Editing {
  const [kept, keep] = useDraft(control)
  const changes = readKept(kept)
  return {
    draft: { ...recorded, ...changes },
    changes,
    change: (more) => keep(JSON.stringify({ ...changes, ...more })),
    forget: () => keep(''),
  }
}

/** Names the form of a follow-up on its page; of a new one where there is no row. */
export function followUpControl(team: TeamId, row: FollowUpRow | null = null): string {
  return row === null ? `follow-up:new:${team}` : `follow-up:${row.id}`
}

/** Lays a gap over what is typed already in the form for a new action. */
export function beginAnswer({ id, team }: GapRow): void {
  const control = followUpControl(team)
  writeDraft(control, JSON.stringify({ ...readKept(readDraft(control)), gap: id }))
}

function readKept(kept: string): Changes {
  try {
    return kept === '' ? {} : (JSON.parse(kept) as Changes)
  } catch {
    return {}
  }
}

export function draftOf(row: FollowUpRow, seats: readonly SeatRow[]): PlanDraft {
  return {
    text: row.text,
    gap: row.gap === null ? '' : `${row.team}/${row.gap.slot}/${row.gap.fromMs}`,
    owner: ownerName(row, seats) ?? '',
    due: row.due ?? '',
    element: row.element ?? '',
    start: row.start ?? '',
    state: row.state,
  }
}

/** Who does it, by name; null if nobody does. */
export function ownerName({ owner }: FollowUpRow, seats: readonly SeatRow[]): string | null {
  if (owner === null || 'person' in owner) return owner?.person ?? null
  const seat = seats.find(({ id }) => id === owner.seat)
  return nameOf(seat, owner.seat)
}

/** As the commands want it: a seat by its id, anybody else by name; nothing of what was not touched. */
export function planData(
  { text, gap, owner, due, element, start, state }: Changes,
  seats: readonly SeatRow[],
  gaps: readonly GapRow[],
): Record<string, unknown> {
  const answered = gaps.find(({ id }) => id === gap)
  const seat = seats.find((each) => nameOf(each, each.id) === owner?.trim())
  return {
    ...(text !== undefined && { text: text.trim() }),
    ...(gap !== undefined && {
      gap: answered ? { slot: answered.slot, fromMs: answered.fromMs } : null,
    }),
    ...(owner !== undefined && { owner: seat?.id ?? (owner.trim() || null) }),
    ...(due !== undefined && { due: due || null }),
    ...(element !== undefined && { element: element || null }),
    ...(start !== undefined && { start: start || null }),
    ...(state !== undefined && { state }),
  }
}
