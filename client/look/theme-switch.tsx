import { Select } from './select.tsx'
import { chooseTheme, themes, useTheme } from './theme.ts'
import type { Theme } from './theme.ts'

const names: Record<Theme, string> = { system: 'Like this device', light: 'Light', dark: 'Dark' }

export function ThemeSwitch() {
  return (
    <Select
      label="Appearance"
      value={useTheme()}
      options={themes.map((value) => ({ value, label: names[value] }))}
      onChange={chooseTheme}
    />
  )
}
