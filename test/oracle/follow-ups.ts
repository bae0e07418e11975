import type { EventOf } from '../../shared/exercise/events/event.ts'
import type { Fraction } from './fraction.ts'
import { ONE, ratio } from './fraction.ts'
import type { Gap } from './gaps.ts'
import type { Past } from './past.ts'
import { all, clockOf, created } from './past.ts'

type Created = EventOf<'follow-up.created'>['data']
type GapName = NonNullable<Created['gap']>
type FollowUp = Pick<Created, 'gap' | 'owner' | 'due'> & { declined: boolean }

/** Who follows up? Null until the exercise is closed. */
export function followsUpOf(past: Past, gaps: readonly Gap[]): Fraction | null {
  const closed = all(past, 'exercise.closed')[0]
  if (!closed) return null
  const known = past.filter(({ event }) => event.seq <= closed.event.seq)
  const rows = rowsOf(known, gaps)
  const good = rows.filter((row) => row === 'good').length
  return rows.length === 0 ? ONE : ratio(good, rows.length)
}

/** The three longest gaps; of equal ones the earlier, then command, then by the order of the file. */
export function longestGaps(past: Past, gaps: readonly Gap[]): Gap[] {
  const order = ['command', ...created(past).scenario.decisions.map(({ id }) => id as string)]
  return [...gaps]
    .sort(
      (a, b) =>
        b.toMs - b.fromMs - (a.toMs - a.fromMs) ||
        a.fromMs - b.fromMs ||
        order.indexOf(a.slot) - order.indexOf(b.slot),
    )
    .slice(0, 3)
}

/** The rows that count: those left out are not among them. */
function rowsOf(past: Past, gaps: readonly Gap[]): ('good' | 'bad')[] {
  const followUps = followUpsOf(past)
  const named = longestGaps(past, gaps).map(({ slot, fromMs }): GapName => ({
    slot,
    fromMs: clockOf(past, fromMs),
  }))
  const rows: ('good' | 'bad')[] = []
  for (const gap of named) {
    if (isDeclined(past, gap)) continue
    const answers = followUps.filter((each) => isSame(each.gap, gap) && !each.declined)
    rows.push(answers.some(isComplete) ? 'good' : 'bad')
  }
  for (const followUp of followUps) {
    if (followUp.declined || named.some((gap) => isSame(followUp.gap, gap))) continue
    rows.push(isComplete(followUp) ? 'good' : 'bad')
  }
  return rows
}

function followUpsOf(past: Past): FollowUp[] {
  const found = new Map<string, FollowUp>()
  for (const { event } of past) {
    if (event.type === 'follow-up.created')
      found.set(event.data.followUp, { ...event.data, declined: false })
    const known = 'followUp' in event.data ? found.get(event.data.followUp) : undefined
    if (!known) continue
    if (event.type === 'follow-up.edited') {
      const { gap, owner, due } = event.data
      if (gap !== undefined) known.gap = gap
      if (owner !== undefined) known.owner = owner
      if (due !== undefined) known.due = due
    }
    if (event.type === 'follow-up.declined') known.declined = true
  }
  return [...found.values()]
}

function isDeclined(past: Past, gap: GapName): boolean {
  return all(past, 'follow-up.gap-declined').some(({ event }) => isSame(event.data.gap, gap))
}

function isComplete({ owner, due }: FollowUp): boolean {
  return owner !== null && due !== null
}

function isSame(a: GapName | null, b: GapName): boolean {
  return a !== null && a.slot === b.slot && a.fromMs === b.fromMs
}
