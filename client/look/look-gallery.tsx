import { ActionSamples } from './samples/actions.tsx'
import { FieldSamples } from './samples/fields.tsx'
import { PlaceSamples } from './samples/places.tsx'
import { StateSamples } from './samples/states.tsx'
import { TokenSamples } from './samples/tokens.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** Every token and control in its states, on fixed words. Stands inside a page frame. */
export function LookGallery() {
  return (
    <>
      <ThemeSwitch />
      <TokenSamples />
      <StateSamples />
      <ActionSamples />
      <FieldSamples />
      <PlaceSamples />
    </>
  )
}
