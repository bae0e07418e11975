import { readText } from '../../exercise/events/data.ts'
import type { ExerciseEvent } from '../../exercise/events/event.ts'
import { isInPlay } from '../../score/team-play.ts'
import {
  AUDIENCE_TITLES,
  RECORD_FIELD_TITLES,
  TAG_TITLES,
  VERDICT_TITLES,
} from '../../words/incident.ts'
import type { Account } from '../account.ts'
import type { TeamDebrief } from '../debrief.ts'
import { messageTitle } from '../naming.ts'

type Tick = TeamDebrief['ticks'][number]

/** Marks on the time axis: news, updates sent, changes of the record, tags; in order of time. */
export function ticks(account: Account): Tick[] {
  const inPlay = account.play.team.injects.messages.filter((each) =>
    isInPlay(account.play, each.released),
  )
  const news = inPlay.map(({ id, attention, released }): Tick => ({
    kind: 'inject',
    atMs: released.atMs,
    level: attention,
    title: messageTitle(account, id),
    events: [released.seq],
  }))
  const end = account.play.end.seq
  const others = account.events.flatMap((event): Tick[] => {
    const tick = event.seq <= end || event.type === 'tag.set' ? tickOf(account, event) : null
    return tick ? [{ ...tick, level: 1, events: [event.seq] }] : []
  })
  return [...news, ...others].sort(
    (a, b) => a.atMs - b.atMs || (a.events[0] ?? 0) - (b.events[0] ?? 0),
  )
}

function tickOf(
  { play }: Account,
  event: ExerciseEvent,
): Pick<Tick, 'kind' | 'atMs' | 'title'> | null {
  const { at: atMs } = event
  switch (event.type) {
    case 'update.sent': {
      const update = play.team.updates.find(({ id }) => id === event.data.update)
      const audience = update ? AUDIENCE_TITLES[update.audience] : 'Someone'
      return { kind: 'update', atMs, title: `Update for ${audience.toLowerCase()}` }
    }
    case 'record.edited':
      return { kind: 'record', atMs, title: RECORD_FIELD_TITLES[event.data.field] }
    case 'record.severity-set':
      return { kind: 'record', atMs, title: `Severity ${event.data.severity}` }
    case 'record.verdict-set':
      return {
        kind: 'record',
        atMs,
        title: `Verdict: ${VERDICT_TITLES[event.data.verdict].toLowerCase()}`,
      }
    case 'record.checkpoint-made':
      return { kind: 'record', atMs, title: 'Vendor checkpoint' }
    case 'decision.made':
    case 'decision.withdrawn': {
      const { verdict } = event.data
      return (
        verdict && {
          kind: 'record',
          atMs,
          title: `Verdict: ${VERDICT_TITLES[verdict].toLowerCase()}`,
        }
      )
    }
    case 'tag.set': {
      const { tag, text, momentAtMs } = event.data
      const said = text ? readText(text) : ''
      return {
        kind: 'tag',
        atMs: momentAtMs,
        title: said ? `${TAG_TITLES[tag]}: ${said}` : TAG_TITLES[tag],
      }
    }
    default:
      return null
  }
}
