import type { PersonaRow } from '../../../../shared/view/console-rows.ts'
import type { MessageRow } from '../../../../shared/view/rows.ts'
import { CHANNELS } from '../../../../shared/words/channel.ts'
import type { Attention, Channel } from '../../../../shared/words/channel.ts'
import { fillSlots } from '../../../pieces/slotted-text.ts'
import { readDraft, useDraft, writeDraft } from '../../../stores/draft.ts'
import { useRowsStore } from '../../../stores/rows.ts'

/** News that the facilitator is writing. Kept on the device: a reload, a cover or a closed panel loses nothing. */
export interface ImproviseDraft {
  readonly channel: Channel
  /** Id of a persona, or empty for `name`. */
  readonly persona: string
  readonly name: string
  readonly to: 'everyone' | 'roles' | 'seats'
  readonly roles: readonly string[]
  readonly seats: readonly string[]
  /** Empty for every team. */
  readonly team: string
  readonly title: string
  readonly body: string
  readonly attention: Attention
  /** The message that it answers. */
  readonly answers: string | null
}

const CONTROL = 'improvise'
const blank: ImproviseDraft = {
  channel: 'chat',
  persona: '',
  name: '',
  to: 'everyone',
  roles: [],
  seats: [],
  team: '',
  title: '',
  body: '',
  attention: 1,
  answers: null,
}

function read(text: string): ImproviseDraft {
  if (text === '') return blank
  try {
    const kept = JSON.parse(text) as Partial<ImproviseDraft>
    const known = CHANNELS.some((channel) => channel === kept.channel)
    return { ...blank, ...kept, ...(!known && { channel: blank.channel }) }
  } catch {
    return blank
  }
}

export function useImproviseDraft(): [ImproviseDraft, (change: Partial<ImproviseDraft>) => void] {
  const [text] = useDraft(CONTROL)
  return [read(text), changeImproviseDraft]
}

function changeImproviseDraft(change: Partial<ImproviseDraft>): void {
  writeDraft(CONTROL, JSON.stringify({ ...read(readDraft(CONTROL)), ...change }))
}

export function forgetImproviseDraft(): void {
  writeDraft(CONTROL, '')
}

/** Fills in who answers, how, and to whom: as the message came, so goes the answer. */
export function fillAnswer(message: MessageRow): void {
  const view = useRowsStore.getState()
  const persona = Object.values(view.personas).find(
    (row: PersonaRow) => row.name === message.from.name,
  )
  const addressed = message.to.split(', ')
  const roles =
    view.briefing['briefing']?.roles.filter(({ title }) => addressed.includes(title)) ?? []
  const seats = Object.values(view.seats).filter(
    (seat) => seat.team === message.team && addressed.includes(seat.name),
  )
  changeImproviseDraft({
    channel: message.channel,
    persona: persona?.id ?? '',
    name: persona === undefined ? message.from.name : '',
    to:
      message.toEveryone || roles.length + seats.length === 0
        ? 'everyone'
        : roles.length > 0
          ? 'roles'
          : 'seats',
    roles: roles.map(({ id }) => id),
    seats: seats.map(({ id }) => id),
    team: message.team,
    title: `Re: ${fillSlots(message.title, view.briefing['briefing']?.slots ?? {})}`.slice(0, 120),
    attention: message.attention === 0 ? 1 : message.attention,
    answers: message.ref,
  })
}
