import type { View } from '../../shared/view/rows.ts'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import { AUDIENCES, AUDIENCE_TITLES, SEVERITIES } from '../../shared/words/incident.ts'
import type { Audience } from '../../shared/words/incident.ts'
import { mayOf } from '../stores/viewer.ts'

/** What a typed short command would do, in words, and as a command or as the begin of one. */
export type ShortCommand = { readonly id: string; readonly says: string } & (
  | { readonly does: 'send'; readonly command: CommandName; readonly data: Record<string, unknown> }
  | { readonly does: 'update'; readonly audience: Audience; readonly text: string }
  | { readonly does: 'task'; readonly title: string }
)

/** `/lead`, `/sev 2`, `/update customers …`, `/task @kim …`: read as typed, so that the list shows what Enter will do. */
export function readShortCommand(typed: string, view: View): ShortCommand[] {
  const found = /^\/(\w*)\s*(.*)$/s.exec(typed.trim())
  if (found === null) return []
  const [, word = '', rest = ''] = found
  const may = mayOf(view)
  return [
    ...('lead'.startsWith(word) ? lead(may) : []),
    ...('sev'.startsWith(word) && may.has('set-severity') ? severity(rest) : []),
    ...('update'.startsWith(word) && may.has('draft-update') ? update(rest) : []),
    ...('task'.startsWith(word) && may.has('create-task') ? task(rest, view) : []),
  ]
}

function lead(may: ReadonlySet<CommandName>): ShortCommand[] {
  if (may.has('take-command')) {
    return [
      { id: 'lead', says: '/lead: take command', does: 'send', command: 'take-command', data: {} },
    ]
  }
  if (!may.has('contest-command')) return []
  return [
    {
      id: 'lead',
      says: '/lead: say that you should lead',
      does: 'send',
      command: 'contest-command',
      data: {},
    },
  ]
}

function severity(rest: string): ShortCommand[] {
  return SEVERITIES.filter((value) => rest === '' || rest === String(value)).map((value) => ({
    id: `sev-${value}`,
    says: `/sev ${value}: set severity ${value}`,
    does: 'send',
    command: 'set-severity',
    data: { severity: value },
  }))
}

function update(rest: string): ShortCommand[] {
  const [first = '', ...words] = rest.split(/\s+/)
  return AUDIENCES.filter((audience) => audience.startsWith(first.toLowerCase())).map(
    (audience) => ({
      id: `update-${audience}`,
      says: `/update: draft an update to ${AUDIENCE_TITLES[audience].toLowerCase()}`,
      does: 'update',
      audience,
      text: words.join(' '),
    }),
  )
}

function task(rest: string, view: View): ShortCommand[] {
  const found = /^@(\S*)\s*(.*)$/s.exec(rest)
  if (found === null)
    return [
      { id: 'task', says: `/task: write the task “${rest || '…'}”`, does: 'task', title: rest },
    ]
  const [, name = '', title = ''] = found
  const team = view.me['me']?.team
  const seats = Object.values(view.seats).filter(
    (seat) =>
      seat.team === team &&
      seat.state === 'present' &&
      seat.name.toLowerCase().startsWith(name.toLowerCase()),
  )
  return seats.map((seat) => ({
    id: `task-${seat.id}`,
    says: `/task: give ${seat.name} “${title || '…'}”`,
    ...(title === ''
      ? { does: 'task' as const, title: '' }
      : { does: 'send' as const, command: 'create-task' as const, data: { title, to: seat.id } }),
  }))
}
