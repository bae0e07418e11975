import { WIRE_VERSION } from '../../../../shared/wire/version.ts'
import type { Tab } from '../client/tab.ts'
import type { Fault } from '../nature/faults.ts'
import type { Nature } from '../nature/nature.ts'

const MALFORMED: readonly unknown[] = [
  7,
  'claim it',
  { id: 'short', type: 'start', data: {} },
  { id: 'no-data-here', type: 'start' },
  { id: 'one-key-more', type: 'start', data: {}, actor: 'facilitator' },
  { id: 'too-deep-to-be-true', type: 'start', data: { a: [[[[[[[[[]]]]]]]]] } },
]

/** More than a socket lets through at once. */
const FLOOD = 66

/** What goes wrong at a device; each answers whether it could. */
const MISCHIEF = {
  reload: (tab) => can(() => tab.reload()),
  'old-page': (tab) => can(() => tab.reload(undefined, WIRE_VERSION - 1)),
  cut: (tab) => can(() => tab.page.link.cut()),
  malformed: (tab, { random }) => can(() => tab.page.link.emitRaw(random.oneOf(MALFORMED))),
  'id-reused': (tab) => {
    const frame = tab.accepted
    return frame !== null && can(() => tab.page.link.emitRaw({ ...frame, data: { other: 1 } }))
  },
  flood: (tab, nature) =>
    can(() => {
      for (let sent = 0; sent < FLOOD; sent += 1)
        tab.page.link.emitRaw({ id: `flood-${nature.serial()}`, type: 'flood', data: {} })
    }),
} satisfies Partial<Record<Fault, (tab: Tab, nature: Nature) => boolean>>

/** Lets at most one thing go wrong here; answers whether one did. */
export function mischief(nature: Nature, tab: Tab): boolean {
  if (!tab.page.isConnected) return false
  return Object.entries(MISCHIEF).some(
    ([fault, happens]) => nature.strikes(fault as keyof typeof MISCHIEF) && happens(tab, nature),
  )
}

function can(act: () => void): true {
  act()
  return true
}
