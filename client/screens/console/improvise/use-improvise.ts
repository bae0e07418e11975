import { Send } from 'lucide-react'
import { as } from '../../../../shared/words/ids.ts'
import type { TeamId } from '../../../../shared/words/ids.ts'
import { closeOver } from '../console-state.ts'
import { firstReason } from '../controls/control.ts'
import type { Control } from '../controls/control.ts'
import { connectedNow, useForTeam, useOrder, useServerAway } from '../orders.ts'
import { useSendingWords } from '../sending/inject-controls.ts'
import { sendUnlessUndone, useHeldBack } from '../sending/undo-send.ts'
import { forgetImproviseDraft } from './improvise-draft.ts'
import type { ImproviseDraft } from './improvise-draft.ts'

/** The control name and the key under which it is held back. */
export const IMPROVISE = 'improvise'

/** What is still missing, as a sentence; undefined when it can go out. */
export function missingIn(draft: ImproviseDraft): string | undefined {
  if (draft.persona === '' && draft.name.trim() === '') return 'Say whom it comes from.'
  if (draft.to === 'roles' && draft.roles.length === 0) return 'Choose at least one role.'
  if (draft.to === 'seats' && draft.seats.length === 0) return 'Choose at least one seat.'
  if (draft.title.trim() === '') return 'Give it a title.'
  if (draft.body.trim() === '') return 'Write the text.'
  return undefined
}

/** The draft as `send-ad-hoc` wants it. */
export function dataOf(draft: ImproviseDraft): Record<string, unknown> {
  const { channel, attention, answers } = draft
  return {
    channel,
    from: draft.persona === '' ? { name: draft.name.trim() } : { persona: draft.persona },
    to:
      draft.to === 'everyone'
        ? 'everyone'
        : draft.to === 'roles'
          ? { roles: draft.roles }
          : { seats: draft.seats },
    title: draft.title.trim(),
    body: draft.body.trim(),
    attention,
    ...(answers !== null && { answers }),
  }
}

export function useSendImprovised(draft: ImproviseDraft): Control {
  const wordsFor = useSendingWords()
  const order = useOrder(IMPROVISE)
  const withTeam = useForTeam()
  const away = useServerAway()
  const underway = useHeldBack((held) => held[IMPROVISE]?.state === 'waiting')
  const team = draft.team === '' ? null : as<TeamId>(draft.team)

  const send = async () => {
    const answer = await order('send-ad-hoc', withTeam(team, dataOf(draft)))
    if (!answer.ok) return
    forgetImproviseDraft()
    closeOver()
  }
  return {
    id: 'send-improvised',
    label: 'Send',
    icon: Send,
    key: 'mod+enter',
    whyNot: firstReason(away, underway && 'It is being sent. Undo first.', missingIn(draft)),
    run: () =>
      sendUnlessUndone(IMPROVISE, wordsFor(team), {
        connected: connectedNow,
        send: () => void send(),
      }),
  }
}
