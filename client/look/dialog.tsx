import { X } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import s from './dialog.module.css'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'

export interface DialogProps {
  readonly title: string
  readonly open: boolean
  /** Esc and the cross. Closing keeps what was typed; keep drafts outside of the dialog. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** The one filled button comes first, the way out last. */
  readonly actions?: ReactNode
}

/**
 * The platform's dialog: it traps focus, stills the page, and gives focus back on closing.
 * Leave `autoFocus` out of it: React would take focus before the way back is known; mark the
 * first field with `data-autofocus` where it is not the first thing to press.
 */
export function Dialog(props: DialogProps) {
  return props.open ? <Opened {...props} place="middle" /> : null
}

/** At the side on wide screens, where the page stays in use; a sheet from below on narrow ones. */
export function SidePanel(props: DialogProps) {
  return props.open ? <Opened {...props} place="side" /> : null
}

function Opened({
  title,
  onClose,
  children,
  actions,
  place,
}: DialogProps & { readonly place: 'middle' | 'side' }) {
  const id = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    const beside = place === 'side' && matchMedia('(min-width: 1100px)').matches
    if (beside) dialog.show()
    else dialog.showModal()
    dialog.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    // Where there is only something to read: on the cross the first Esc would go to the cross's tooltip.
    if (document.activeElement?.closest('[data-cross]') != null) dialog.querySelector('h2')?.focus()
    // Closing before React removes it is what hands focus back to where it was.
    return () => dialog.close()
  }, [place])
  return (
    <dialog
      ref={ref}
      className={s.dialog}
      data-place={place}
      aria-labelledby={id}
      onCancel={(event) => {
        if (event.target !== ref.current) return
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        // A panel beside the page is not modal, and the platform gives it no Esc.
        if (event.key !== 'Escape' || event.defaultPrevented || ref.current?.matches(':modal'))
          return
        event.preventDefault()
        onClose()
      }}
    >
      <header className={s.head}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
      </header>
      <div className={s.body}>{children}</div>
      {actions !== undefined && <footer className={s.actions}>{actions}</footer>}
      <span className={s.close} data-cross>
        <IconButton label="Close" icon={<Icon of={X} />} onClick={onClose} />
      </span>
    </dialog>
  )
}
