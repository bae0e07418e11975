import { useEffect } from 'react'
import { create } from 'zustand'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type { CommandAnswer } from '../../shared/wire/down.ts'
import type { Send } from '../connection/outbox.ts'

/** What a control shows about what it was used for. */
export type Sending =
  | { is: 'idle' }
  | { is: 'sending' }
  | { is: 'recorded' }
  | { is: 'refused'; message: string }

const idle: Sending = { is: 'idle' }
const useSendings = create<Record<string, Sending>>(() => ({}))
const RECORDED_FOR_MS = 4_000

/** How many pieces of the page show a control now. */
const shownBy = new Map<string, number>()

let outbox: Send | null = null
let tellUnseen: (message: string) => void = () => undefined

/**
 * Where commands go: the outbox of the live page, or a stand-in on the gallery and in tests.
 * @param unseen tells a refusal whose control has left the page meanwhile, as while the line was cut
 */
export function sendThrough(
  next: Send | null,
  unseen: (message: string) => void = () => undefined,
): void {
  outbox = next
  tellUnseen = unseen
  useSendings.setState({}, true)
}

/** Sends without a control to show it at: for what a page does by itself, such as marking as read. */
export function send(command: CommandName, data?: Record<string, unknown>): Promise<CommandAnswer> {
  if (outbox === null)
    return Promise.resolve({
      ok: false,
      code: 'not-connected',
      message: 'This page is not connected.',
    })
  return outbox(command, data)
}

export interface SendControl {
  readonly sending: Sending
  readonly send: (command: CommandName, data?: Record<string, unknown>) => Promise<CommandAnswer>
}

/**
 * Sends, and tells how it went at the control that was used.
 * @param control names the control on this page, such as `decision:rotate-key`; two with one name share their state
 */
export function useSend(control: string): SendControl {
  const sending = useSendings((all) => all[control] ?? idle)
  useEffect(() => appears(control), [control])
  return { sending, send: (command, data) => sendFor(control, command, data) }
}

function appears(control: string): () => void {
  const count = (by: number) => shownBy.set(control, (shownBy.get(control) ?? 0) + by)
  count(1)
  return () => count(-1)
}

async function sendFor(
  control: string,
  command: CommandName,
  data?: Record<string, unknown>,
): Promise<CommandAnswer> {
  const mine: Sending = { is: 'sending' }
  show(control, mine)
  const answer = await send(command, data)
  // A newer use of the same control has the word.
  if (useSendings.getState()[control] !== mine) return answer
  if (!answer.ok) {
    show(control, { is: 'refused', message: answer.message })
    if (!shownBy.get(control)) tellUnseen(answer.message)
    return answer
  }
  const recorded: Sending = { is: 'recorded' }
  show(control, recorded)
  setTimeout(() => {
    if (useSendings.getState()[control] === recorded) show(control, idle)
  }, RECORDED_FOR_MS)
  return answer
}

function show(control: string, sending: Sending): void {
  useSendings.setState({ [control]: sending })
}

/** Forgets a refusal once it has been read or the text was changed. */
export function forgetRefusal(control: string): void {
  if (useSendings.getState()[control]?.is === 'refused') show(control, idle)
}
