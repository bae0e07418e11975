import type { ReactNode } from 'react'
import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import { Button } from '../look/button.tsx'
import { useSend } from '../stores/send.ts'
import { SendState } from './send-state.tsx'

interface Props {
  readonly command: CommandName
  readonly data?: Record<string, unknown>
  /** Names this control on the page; the same name twice shares its state. */
  readonly control?: string
  readonly look?: 'primary' | 'quiet' | 'bare'
  readonly dense?: boolean
  readonly icon?: ReactNode
  readonly keys?: string
  readonly children: string
  readonly onRecorded?: () => void
}

/** One command on one button, with its answer beside it. */
export function SendButton({ command, data, control, onRecorded, children, ...look }: Props) {
  const { sending, send } = useSend(control ?? `${command} ${JSON.stringify(data ?? {})}`)
  const press = async () => {
    const answer = await send(command, data)
    if (answer.ok) onRecorded?.()
  }
  return (
    <>
      <Button {...look} onClick={() => void press()}>
        {children}
      </Button>
      {sending.is !== 'idle' && <SendState of={sending} />}
    </>
  )
}
