import { Banner } from '../look/banner.tsx'
import { useConnection } from '../stores/connection.ts'

/** The server's log holds less than pages were shown: no figure can be trusted before that is explained. */
export function MissingNotice() {
  const missing = useConnection((now) => now.missing)
  if (missing === null) return null
  const { from, to } = missing
  const events = from === to ? `Event ${from} is` : `Events ${from} to ${to} are`
  return (
    <Banner
      bar
      tone="gap"
      title={`${events} missing from the server’s disk. Pause, copy its data folder, and restore a backup before you go on.`}
    />
  )
}
