import { Banner } from '../look/banner.tsx'

/** Said to a player whose own command was refused for it; the rest is the facilitator's to see to. */
export function StorageNotice() {
  return (
    <Banner
      bar
      glyph="opened"
      title="The server cannot write at the moment. What was recorded is safe; try again in a moment."
    />
  )
}
