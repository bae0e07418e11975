import type { View } from '../../shared/view/rows.ts'
import { useRowsStore } from '../stores/rows.ts'
import { mayOf } from '../stores/viewer.ts'
import { attentionOf } from './attention.ts'

/** How many things wait for this viewer: what stands first in the page's title. */
export function needsMe(view: View): number {
  const me = view.me['me']
  const seat = me?.seat ?? null
  if (me === undefined || seat === null) return 0
  const messages = Object.values(view.messages).filter(
    (message) => attentionOf(message) >= 2 && view.read[message.id] === undefined,
  )
  const decisions = Object.values(view.decisions).filter(
    ({ id, state, holder, ownership, asked, offers }) => {
      if (state !== 'open' && state !== 'expired') return false
      const offered = offers.some(({ to }) => to === seat)
      const approves =
        ownership === 'unauthorised' &&
        asked &&
        mayOf(view, `decision:${id}`).has('delegate-authority')
      return holder === seat || offered || approves || ownership === 'unowned'
    },
  )
  const updates = Object.values(view.updates).filter(
    ({ id, state }) => state === 'asked' && mayOf(view, `update:${id}`).has('approve-update'),
  )
  return messages.length + decisions.length + updates.length + (me.commandOffer === null ? 0 : 1)
}

export function useNeedsMe(): number {
  return useRowsStore(needsMe)
}

/** The oldest page that this viewer may still acknowledge, or null. */
export function useOpenPage(): string | null {
  return useRowsStore(openPage)
}

function openPage(view: View): string | null {
  const open = Object.values(view.messages).find(
    ({ id, attention, acknowledged }) =>
      attention === 3 &&
      acknowledged === null &&
      mayOf(view, `message:${id}`).has('acknowledge-page'),
  )
  return open?.id ?? null
}
