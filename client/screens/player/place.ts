import { create } from 'zustand'
import { recall, remember } from '../../look/remember.ts'

/** What the working column shows. On a phone the inbox is one of them. */
export const PANELS = ['now', 'inbox', 'record', 'owners', 'updates', 'tasks'] as const
export type Panel = (typeof PANELS)[number]

interface Place {
  readonly panel: Panel
  /** The message that is open. */
  readonly message: string | null
}

const REMEMBERED = 'player.panel'

/** Where this person is on the page. Nothing but their own act changes it. */
export const usePlace = create<Place>(() => ({
  panel: PANELS.find((panel) => panel === recall(REMEMBERED)) ?? 'now',
  message: null,
}))

export function showPanel(panel: Panel): void {
  remember(REMEMBERED, panel)
  usePlace.setState({ panel })
}

export function openMessage(message: string | null): void {
  usePlace.setState({ message })
}
