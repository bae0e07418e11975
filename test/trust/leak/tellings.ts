import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import type { Kind } from './who-sees.ts'

/** Marks a text of this kind; `about` is what it belongs to. */
export type Mark = (kind: Kind, about?: string) => string

/** What people have before them when they write something. */
export interface AtHand {
  me: string
  messages: readonly string[]
  decisions: readonly { id: string; option: string | null }[]
  coming: readonly string[]
  seats: readonly string[]
}

/** A command that brings a text into the exercise. */
export interface Telling {
  by: 'seat' | 'facilitator' | 'observer'
  command: CommandName
  /** About all teams; else the facilitator and observers name one. */
  ofAll?: true
  /** Null where there is nothing to write about. */
  data: (mark: Mark, at: AtHand, oneOf: <Item>(items: readonly Item[]) => Item) => object | null
}

const WHEN = ['identification', 'containment', 'eradication'] as const

const BY_SEATS: Telling[] = [
  { by: 'seat', command: 'write-note', data: (mark) => ({ text: mark('teamwork') }) },
  {
    by: 'seat',
    command: 'edit-record',
    data: (mark, _, oneOf) => ({ field: oneOf(['trigger', 'impact']), value: mark('teamwork') }),
  },
  {
    by: 'seat',
    command: 'draft-update',
    data: (mark, _, oneOf) => ({ audience: oneOf(['customers', 'staff']), text: mark('teamwork') }),
  },
  { by: 'seat', command: 'create-task', data: (mark) => ({ title: mark('teamwork') }) },
  {
    by: 'seat',
    command: 'make-checkpoint',
    data: (mark) => ({ vendor: 'gateway', note: mark('teamwork') }),
  },
  {
    by: 'seat',
    command: 'make-decision',
    data: (mark, { decisions }, oneOf) => {
      if (decisions.length === 0) return null
      const { id, option } = oneOf(decisions)
      const answer = option === null ? { answer: mark('teamwork') } : { option }
      return { decision: id, ...answer, rationale: mark('teamwork') }
    },
  },
  {
    by: 'seat',
    command: 'reply',
    data: (mark, { messages }, oneOf) => {
      const message = messages.length > 0 ? oneOf(messages) : null
      return message === null ? null : { message, text: mark('reply', message) }
    },
  },
  {
    by: 'seat',
    command: 'reopen-phase',
    data: (mark, _, oneOf) => ({ phase: oneOf(WHEN), reason: mark('reopening') }),
  },
  {
    by: 'seat',
    command: 'rename-seat',
    data: (mark, { me }) => ({ seat: me, name: mark('name') }),
  },
  {
    by: 'seat',
    command: 'write-moment',
    data: (mark, _, oneOf) => ({
      moment: mark('moment'),
      gap: mark('moment'),
      named: oneOf([true, false]),
    }),
  },
  {
    by: 'seat',
    command: 'create-follow-up',
    data: (mark) => ({ text: mark('follow-up'), owner: mark('follow-up') }),
  },
]

const BY_WHO_LEADS: Telling[] = [
  {
    by: 'facilitator',
    command: 'send-ad-hoc',
    ofAll: true,
    data: (mark, { seats, messages }, oneOf) => ({
      channel: 'chat',
      from: { name: mark('ad-hoc') },
      to: oneOf(['everyone', { roles: ['platform'] }, { seats: [oneOf(seats)] }]),
      title: mark('ad-hoc-title'),
      body: mark('ad-hoc'),
      attention: 1,
      ...(messages.length > 0 ? { answers: oneOf(messages) } : {}),
    }),
  },
  {
    by: 'facilitator',
    command: 'edit-inject',
    ofAll: true,
    data: (mark, { coming }, oneOf) => {
      const inject = coming.length > 0 ? oneOf(coming) : null
      return inject === null ? null : { inject, body: mark('edited-inject', inject) }
    },
  },
  { by: 'facilitator', command: 'write-note', data: (mark) => ({ text: mark('teamwork') }) },
  {
    by: 'facilitator',
    command: 'create-follow-up',
    data: (mark) => ({ text: mark('follow-up'), owner: mark('follow-up') }),
  },
  {
    by: 'facilitator',
    command: 'reopen-phase',
    data: (mark, _, oneOf) => ({ phase: oneOf(WHEN), reason: mark('reopening') }),
  },
  {
    by: 'facilitator',
    command: 'jump',
    ofAll: true,
    data: (mark, _, oneOf) => ({
      by: 120_000,
      say: mark('said-jump'),
      deliver: oneOf([true, false]),
    }),
  },
]

const BY_WHO_WATCHES: Telling[] = (['facilitator', 'observer'] as const).flatMap(
  (by): Telling[] => [
    { by, command: 'tag-moment', data: (mark) => ({ tag: 'quote', text: mark('tag') }) },
    {
      by,
      command: 'rate-phase',
      data: (mark, _, oneOf) => ({ phase: oneOf(WHEN), rating: 'S', evidence: mark('evidence') }),
    },
  ],
)

/** Every way for a person to bring a text in. */
export const TELLINGS: readonly Telling[] = [...BY_SEATS, ...BY_WHO_LEADS, ...BY_WHO_WATCHES]
