import { Dialog } from './dialog.tsx'
import { KeyHint } from './key-hint.tsx'
import { switchSingleKeys, useShortcuts, useSingleKeys } from './keys.ts'
import s from './key-list.module.css'
import { Switch } from './switch.tsx'

/** What `?` opens: every key bound at this moment. */
export function KeyList({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) {
  return (
    <Dialog title="Keys" open={open} onClose={onClose}>
      <dl>
        {useShortcuts().map(({ key, label }) => (
          <div key={`${key} ${label}`} className={s.row}>
            <dt>{label}</dt>
            <dd>
              <KeyHint keys={key} />
            </dd>
          </div>
        ))}
      </dl>
      <Switch
        label="Single letters act"
        hint="Turn off if you dictate or use a switch."
        on={useSingleKeys()}
        onChange={switchSingleKeys}
      />
    </Dialog>
  )
}
