import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import s from './toast-region.module.css'
import { currentToasts, dismissToast, subscribeToasts } from './toasts.ts'
import type { Toast } from './toasts.ts'

const staysMs = 8000

/** Mounted once. Hovering or focusing any toast stops the time of all. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts)
  const [hovered, setHovered] = useState(false)
  const [focused, setFocused] = useState(false)
  if (toasts.length === 0 && (hovered || focused)) {
    setHovered(false)
    setFocused(false)
  }
  return (
    <section
      aria-label="Notices"
      className={s.region}
      data-print="no"
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {toasts.map((each) => (
        <Slice key={each.id} toast={each} held={hovered || focused} />
      ))}
    </section>
  )
}

function Slice({ toast, held }: { readonly toast: Toast; readonly held: boolean }) {
  useEffect(() => {
    if (held) return
    const timer = setTimeout(() => dismissToast(toast.id), staysMs)
    return () => clearTimeout(timer)
  }, [held, toast.id])
  const { action } = toast
  return (
    <div className={s.toast}>
      <span className={s.text}>{toast.text}</span>
      {action !== undefined && (
        <Button
          dense
          onClick={() => {
            dismissToast(toast.id)
            action.run()
          }}
        >
          {action.name}
        </Button>
      )}
      <IconButton
        dense
        label="Dismiss"
        icon={<Icon of={X} />}
        onClick={() => dismissToast(toast.id)}
      />
    </div>
  )
}
