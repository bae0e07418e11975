import type { MessageRow, View } from '../../shared/view/rows.ts'
import { CHANNEL_TITLES } from '../../shared/words/channel.ts'
import { announce } from '../look/live-regions.tsx'
import { useConnection } from '../stores/connection.ts'
import { useRowsStore } from '../stores/rows.ts'
import { attentionOf } from './attention.ts'
import { ring } from './sound.ts'
import { fillSlots } from './slotted-text.ts'

const CROWD = 3
const CROWD_WITHIN_MS = 10_000
const RING_AGAIN_AFTER_MS = 20_000

let lately: { readonly atMs: number; readonly message: MessageRow }[] = []

/**
 * Speaks and sounds what arrives, by how loudly each message asks. What came while the line was cut is
 * told by the digest instead: no flood, no sounds. Returns the way to stop.
 */
export function listenForArrivals(): () => void {
  return useRowsStore.subscribe((view, before) => {
    if (view.messages === before.messages || Object.keys(before.exercise).length === 0) return
    if (useConnection.getState().cut !== 'none') return
    const known = before.messages
    arrived(
      view,
      Object.values(view.messages).filter(({ id }) => known[id] === undefined),
    )
  })
}

function arrived(view: View, messages: readonly MessageRow[]): void {
  const nowMs = performance.now()
  lately = [
    ...lately.filter(({ atMs }) => nowMs - atMs < CROWD_WITHIN_MS),
    ...messages.map((message) => ({ atMs: nowMs, message })),
  ]
  const pages = messages.filter((message) => attentionOf(message) === 3)
  const others = messages.filter((message) => attentionOf(message) < 3)
  for (const page of pages) paged(view, page)
  if (lately.length > CROWD && others.length > 0)
    return announce(crowd(lately.map(({ message }) => message)))
  for (const message of others) {
    const attention = attentionOf(message)
    if (attention > 0) announce(said(view, message), attention === 2 ? 'soon' : 'batched')
  }
}

function paged(view: View, page: MessageRow): void {
  announce(`Page. ${said(view, page)} Press Enter to acknowledge.`, 'now')
  ring()
  setTimeout(() => {
    if (useRowsStore.getState().messages[page.id]?.acknowledged === null) ring()
  }, RING_AGAIN_AFTER_MS)
}

function said(view: View, { channel, from, title }: MessageRow): string {
  const slots = view.briefing['briefing']?.slots ?? {}
  return fillSlots(`${CHANNEL_TITLES[channel]} from ${from.name}: ${title}.`, slots)
}

/** `4 new: 3 chat, 1 email`. */
export function crowd(messages: readonly Pick<MessageRow, 'channel'>[]): string {
  const counts = new Map<string, number>()
  for (const { channel } of messages) {
    const name = CHANNEL_TITLES[channel].toLowerCase()
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const parts = [...counts].map(([name, count]) => `${count} ${name}`)
  return `${messages.length} new: ${parts.join(', ')}`
}
