import { announce } from '../../../look/live-regions.tsx'
import { useShortcut } from '../../../look/keys.ts'
import type { Control } from './control.ts'

/** Binds the keys of these controls while it is on the page. */
export function ControlKeys({ controls }: { readonly controls: readonly Control[] }) {
  return controls.map((control) =>
    control.key === undefined ? null : (
      <ControlKey key={control.id} control={control} shortcut={control.key} />
    ),
  )
}

function ControlKey({
  control,
  shortcut,
}: {
  readonly control: Control
  readonly shortcut: string
}) {
  useShortcut({ key: shortcut, label: control.label }, () => {
    // The button says why on the page; a key pressed in vain must say it too.
    if (control.whyNot === undefined) control.run()
    else announce(control.whyNot, 'soon')
  })
  return null
}
