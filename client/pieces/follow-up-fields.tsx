import { useId } from 'react'
import type { GapRow, SeatRow } from '../../shared/view/rows.ts'
import {
  CAPABILITY_ELEMENTS,
  CAPABILITY_ELEMENT_TITLES,
} from '../../shared/words/capability-element.ts'
import type { CapabilityElement } from '../../shared/words/capability-element.ts'
import { CAUSE_TITLES } from '../../shared/words/ownership.ts'
import { durationWords } from '../look/figures.ts'
import { Select } from '../look/select.tsx'
import type { Option } from '../look/select.tsx'
import { TextField } from '../look/text-field.tsx'
import { nameOf } from '../stores/viewer.ts'
import { FOLLOW_UP_WORDS } from './follow-up-words.ts'
import type { PlanDraft } from './plan-draft.ts'
import { useFill } from './use-slots.ts'

const STATES = (['open', 'doing', 'done'] as const).map((value) => ({
  value,
  label: FOLLOW_UP_WORDS[value],
}))

const ELEMENTS: readonly Option<CapabilityElement | ''>[] = [
  { value: '', label: 'Not said' },
  ...CAPABILITY_ELEMENTS.map((value) => ({ value, label: CAPABILITY_ELEMENT_TITLES[value] })),
]

interface Props {
  readonly draft: PlanDraft
  readonly seats: readonly SeatRow[]
  readonly gaps: readonly GapRow[]
  /** A new action is open; only one that is recorded moves on. */
  readonly recorded: boolean
  /** With what a plan wants and a talk of five minutes does not: what it changes, and from when. */
  readonly whole: boolean
  readonly onChange: (more: Partial<PlanDraft>) => void
}

export function FollowUpFields({ draft, seats, gaps, recorded, whole, onChange }: Props) {
  const fill = useFill()
  return (
    <>
      <TextField
        label="Action"
        value={draft.text}
        maxLength={4_000}
        onChange={(text) => onChange({ text })}
      />
      <Select
        label="Answers"
        value={draft.gap}
        onChange={(gap) => onChange({ gap })}
        options={[
          { value: '', label: 'No gap in particular' },
          ...gaps.map((gap) => ({ value: gap.id, label: labelOf(gap, fill) })),
        ]}
      />
      {whole && (
        <Select
          label="Capability element"
          hint="What the action changes."
          value={draft.element}
          onChange={(element) => onChange({ element })}
          options={ELEMENTS}
        />
      )}
      <Owner owner={draft.owner} seats={seats} onChange={(owner) => onChange({ owner })} />
      {whole && (
        <TextField
          label="Start"
          type="date"
          value={draft.start}
          onChange={(start) => onChange({ start })}
        />
      )}
      <TextField label="Due" type="date" value={draft.due} onChange={(due) => onChange({ due })} />
      {recorded && (
        <Select
          label="State"
          value={draft.state}
          onChange={(state) => onChange({ state })}
          options={STATES}
        />
      )}
    </>
  )
}

interface OwnerProps {
  readonly owner: string
  readonly seats: readonly SeatRow[]
  readonly onChange: (owner: string) => void
}

/** Offers who was in the room, and takes anybody else's name. */
function Owner({ owner, seats, onChange }: OwnerProps) {
  const room = useId()
  return (
    <>
      <TextField label="Owner" value={owner} maxLength={120} list={room} onChange={onChange} />
      <datalist id={room}>
        {seats.map((seat) => (
          <option key={seat.id}>{nameOf(seat, seat.id)}</option>
        ))}
      </datalist>
    </>
  )
}

function labelOf({ title, cause, playedMs }: GapRow, fill: (text: string) => string): string {
  return `${fill(title)}: ${CAUSE_TITLES[cause]} for ${durationWords(playedMs)}`
}
