import { useState } from 'react'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import { knownCapabilities } from '../../connection/capability.ts'
import { follow } from '../../connection/follow.ts'
import { Banner } from '../../look/banner.tsx'
import { Button } from '../../look/button.tsx'

/** Whoever scans the code a second time wants back to the seat this device has. */
export function MySeat({ exercise }: { readonly exercise: ExerciseId }) {
  const [known] = useState(() => knownCapabilities(['seat'], exercise)[0])
  if (known === undefined) return null
  return (
    <Banner
      title="This device has a seat in this exercise."
      actions={
        <Button dense onClick={() => follow(`/play#c=${known}`)}>
          Return to it
        </Button>
      }
    />
  )
}
