import type { ExerciseRow } from '../../../shared/view/rows.ts'
import type { Ms } from '../../../shared/time/duration.ts'
import type { TeamId } from '../../../shared/words/ids.ts'
import { TAGS } from '../../../shared/words/incident.ts'
import type { Tag } from '../../../shared/words/incident.ts'
import { serverNow } from '../../stores/clock.ts'
import { readDraft, useDraft, writeDraft } from '../../stores/draft.ts'
import { useRowsStore } from '../../stores/rows.ts'
import { send } from '../../stores/send.ts'

/** A tag that was pressed and may still be given words. Kept on the device until it is sent. */
export interface TagDraft {
  readonly tag: Tag
  readonly team: TeamId | null
  /** Exercise clock at the press. */
  readonly atMs: Ms
  readonly text: string
  /** Number of the event that it is about. */
  readonly about: number | null
}

const CONTROL = 'tag'

function read(text: string): TagDraft | null {
  try {
    const kept = JSON.parse(text) as TagDraft
    return TAGS.includes(kept.tag) ? kept : null
  } catch {
    return null
  }
}

export function useTagDraft(): TagDraft | null {
  const [text] = useDraft(CONTROL)
  return read(text)
}

/** The instant of a press. Without a connection the shown clock is held, but a tag keeps its own time. */
export function stampOf(clock: ExerciseRow['clock'], realMs: Ms): Ms {
  const ranMs = clock.running ? Math.max(0, realMs - clock.wallMs) * clock.pace : 0
  return Math.max(0, Math.floor(clock.atMs + ranMs))
}

/** Stamps the time at once. A tag that was still being written is kept first, so none is lost. */
export function pressTag(tag: Tag, team: TeamId | null, about: number | null): void {
  keepTag()
  const clock = useRowsStore.getState().exercise['exercise']?.clock
  if (clock === undefined) return
  write({ tag, team, atMs: stampOf(clock, serverNow()), text: '', about })
}

export function changeTag(change: Partial<TagDraft>): void {
  const draft = read(readDraft(CONTROL))
  if (draft !== null) write({ ...draft, ...change })
}

/** Sends the tag with what it has; offline it waits in the outbox with its own time. */
export function keepTag(): void {
  const draft = read(readDraft(CONTROL))
  if (draft === null) return
  discardTag()
  const { tag, team, atMs, text, about } = draft
  void send('tag-moment', {
    tag,
    atMs,
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(about !== null && { about }),
    ...(team !== null && { team }),
  })
}

export function discardTag(): void {
  writeDraft(CONTROL, '')
}

function write(draft: TagDraft): void {
  writeDraft(CONTROL, JSON.stringify(draft))
}
