import { Check, Copy } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { copyText, selectTextOf } from './copy.ts'
import s from './copy-button.module.css'
import { Icon } from './icon.tsx'
import { announce } from './live-regions.tsx'

interface Props {
  readonly text: string
  readonly name?: string
  readonly look?: 'primary' | 'quiet' | 'bare'
  readonly dense?: boolean
}

type State = 'ready' | 'copied' | 'by-hand'

export function CopyButton({ text, name = 'Copy', look = 'quiet', dense }: Props) {
  const [state, setState] = useState<State>('ready')
  const shown = useRef<HTMLElement>(null)

  useEffect(() => {
    if (state === 'by-hand' && shown.current !== null) selectTextOf(shown.current)
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('ready'), 4000)
    return () => clearTimeout(timer)
  }, [state])

  const copy = async () => {
    const done = await copyText(text)
    setState(done ? 'copied' : 'by-hand')
    announce(
      done ? 'Copied.' : 'This browser does not copy by itself. The text is selected.',
      'soon',
    )
  }
  return (
    <span className={s.copy}>
      <Button
        look={look}
        {...(dense && { dense })}
        icon={<Icon of={state === 'copied' ? Check : Copy} />}
        onClick={() => void copy()}
      >
        {/* Both words hold their place, so that the row does not move. */}
        <span className={s.words}>
          <span aria-hidden={state === 'copied'} data-shown={state !== 'copied'}>
            {name}
          </span>
          <span aria-hidden={state !== 'copied'} data-shown={state === 'copied'}>
            Copied
          </span>
        </span>
      </Button>
      {state === 'by-hand' && (
        <code ref={shown} className={s.text}>
          {text}
        </code>
      )}
    </span>
  )
}
