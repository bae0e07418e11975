import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import type { View } from '../../../shared/view/rows.ts'
import type { Random } from '../random.ts'

/** What a person asks for next; much of it is refused, which is no matter. */
export interface Act {
  type: CommandName
  data: Record<string, unknown>
}

type Idea = (view: View, random: Random) => Act | null

const aboutDecision =
  (type: CommandName, more: object = {}): Idea =>
  (view, random) =>
    withOne(Object.keys(view.decisions), random, (decision) => ({
      type,
      data: { decision, ...more },
    }))

const aboutComing =
  (type: CommandName): Idea =>
  (view, random) => {
    const rows = Object.values(view.runList)
    const coming = rows.filter(({ kind, state }) => kind === 'inject' && state === 'coming')
    return withOne(coming, random, ({ id }) => ({ type, data: { inject: id } }))
  }

const SEAT_IDEAS: Idea[] = [
  note,
  note,
  note,
  aboutDecision('claim-decision'),
  aboutDecision('claim-decision'),
  aboutDecision('contest-claim'),
  aboutDecision('release-claim'),
  aboutDecision('make-decision', { answer: 'What we can say is said.' }),
  always('take-command'),
  always('create-task', { title: 'Look at the audit trail' }),
  always('edit-record', { field: 'impact', value: 'Not known yet' }),
  always('draft-update', { audience: 'customers', text: 'We are looking into it.' }),
  always('ask-for-time'),
  (view, random) =>
    withOne(Object.keys(view.messages), random, (message) => ({
      type: 'read-message',
      data: { message },
    })),
]

const FACILITATOR_IDEAS: Idea[] = [
  aboutComing('release-inject'),
  aboutComing('release-inject'),
  aboutComing('hold-inject'),
  always('pause'),
  always('resume'),
  always('resume'),
  always('jump', { by: 60_000, deliver: true }),
  (_view, random) => ({ type: 'set-pace', data: { pace: random.oneOf([1, 2, 4]) } }),
  (_view, random) => ({ type: 'cap-attention', data: { cap: random.below(4) } }),
]

/** An ordinary command, from what this person sees. */
export function nextAct(view: View, random: Random): Act {
  const ideas = view.me.me?.kind === 'facilitator' ? FACILITATOR_IDEAS : SEAT_IDEAS
  return random.oneOf(ideas)(view, random) ?? { type: 'take-command', data: {} }
}

function note(_view: View, random: Random): Act {
  return { type: 'write-note', data: { text: `Note ${random.below(2 ** 31)}` } }
}

function always(type: CommandName, data: Record<string, unknown> = {}): Idea {
  return () => ({ type, data })
}

function withOne<Item>(items: Item[], random: Random, act: (item: Item) => Act): Act | null {
  return items.length === 0 ? null : act(random.oneOf(items))
}
