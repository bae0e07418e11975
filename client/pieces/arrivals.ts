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
const GATHER_CROWD_MS = 1_000
const RING_AGAIN_AFTER_MS = 20_000

/** When the latest ones came, and what of a crowd is still to be said. */
let lately: number[] = []
let crowded: MessageRow[] = []

/**
 * Speaks and sounds what arrives, by how loudly each message asks. What came while the line was cut is
 * told by the digest instead: no flood, no sounds. Returns the way to stop.
 */
export function listenForArrivals(): () => void {
  lately = []
  return useRowsStore.subscribe((view, before) => {
    const first = Object.keys(before.exercise).length === 0
    if (view.messages === before.messages || first) return
    if (useConnection.getState().cut !== 'none') return
    const known = before.messages
    arrived(
      view,
      Object.values(view.messages).filter(({ id }) => known[id] === undefined),
    )
  })
}

function arrived(view: View, messages: readonly MessageRow[]): void {
  const spoken = messages.filter((message) => attentionOf(message) > 0)
  const nowMs = performance.now()
  lately = [...lately.filter((atMs) => nowMs - atMs < CROWD_WITHIN_MS), ...spoken.map(() => nowMs)]
  const pages = spoken.filter((message) => attentionOf(message) === 3)
  const others = spoken.filter((message) => attentionOf(message) < 3)
  for (const page of pages) paged(view, page)
  if (lately.length > CROWD) return crowdArrived(others)
  for (const message of others) {
    announce(said(view, message), attentionOf(message) === 2 ? 'soon' : 'batched')
  }
}

/** More than three in ten seconds are one sentence, said once they have all come. */
function crowdArrived(messages: readonly MessageRow[]): void {
  if (crowded.length === 0 && messages.length > 0) {
    setTimeout(() => {
      announce(crowd(crowded), 'soon')
      crowded = []
    }, GATHER_CROWD_MS)
  }
  crowded.push(...messages)
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
