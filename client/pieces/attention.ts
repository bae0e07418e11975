import type { MessageRow } from '../../shared/view/rows.ts'
import type { Attention } from '../../shared/words/channel.ts'
import { useRow, useRowsStore } from '../stores/rows.ts'

/** How loudly a message may ask here: the author's level, under the facilitator's cap. */
export function attentionOf(message: MessageRow): Attention {
  const cap = useRowsStore.getState().exercise['exercise']?.attentionCap ?? 3
  return message.attention < cap ? message.attention : cap
}

export function useIsRead(id: string): boolean {
  return useRow('read', id) !== null
}
