import { useEffect } from 'react'
import { Banner } from '../look/banner.tsx'
import { Button } from '../look/button.tsx'
import { useShortcut } from '../look/keys.ts'
import { useRow } from '../stores/rows.ts'
import { useSend } from '../stores/send.ts'
import { SendState } from './send-state.tsx'
import s from './notice-line.module.css'
import { useStoryTime } from './story-time.ts'
import { useFill } from './use-slots.ts'

/** The loudest thing there is: one page, until somebody of the paged role acknowledges it. That is no claim. */
export function PageNotice({ id }: { readonly id: string }) {
  const message = useRow('messages', id)
  const fill = useFill()
  const storyTime = useStoryTime()
  const { sending, send } = useSend(`page:${id}`)
  const acknowledge = () =>
    void (message !== null && send('acknowledge-page', { message: message.ref }))
  useShortcut({ key: 'a', label: 'Acknowledge the page' }, acknowledge)
  useEnter(acknowledge)
  if (message === null) return null
  return (
    <Banner
      bar
      tone="accent"
      title={
        <>
          Page {storyTime(message.releasedAtMs)}: {fill(message.title)}{' '}
          <span className={`${s.words} ${s.wide}`}>from {fill(message.from.name)}</span>
        </>
      }
      actions={
        <>
          {sending.is !== 'idle' && <SendState of={sending} />}
          <Button look="primary" dense keys="a" onClick={acknowledge}>
            Acknowledge
          </Button>
        </>
      }
    />
  )
}

/** Enter acknowledges where it would do nothing else: a focused control keeps its own Enter. */
function useEnter(run: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const resting =
        document.activeElement === document.body || document.activeElement?.id === 'main'
      if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || !resting) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  })
}
