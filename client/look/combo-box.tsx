import { ChevronDown } from 'lucide-react'
import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import s from './combo-box.module.css'
import { Icon } from './icon.tsx'
import type { Option } from './select.tsx'

interface Props<Value extends string> {
  readonly label: string
  readonly hint?: string
  readonly value: Value | null
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value | null) => void
}

/** One of many, found by typing. From the library, for the sake of touch and screen readers; keep it off the player's route. */
export function ComboBox<Value extends string>({
  label,
  hint,
  value,
  options,
  onChange,
}: Props<Value>) {
  return (
    <AriaComboBox
      className={s.combo ?? ''}
      value={value}
      onChange={(key) => onChange(options.find((option) => option.value === key)?.value ?? null)}
    >
      <Label className={s.label ?? ''}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={s.hint ?? ''}>
          {hint}
        </Text>
      )}
      <div className={s.field}>
        <Input className={s.input ?? ''} />
        <Button className={s.open ?? ''}>
          <Icon of={ChevronDown} />
        </Button>
      </div>
      <Popover className={s.list ?? ''}>
        <ListBox>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className={s.item ?? ''}>
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
