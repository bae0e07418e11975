import type { ReactNode } from 'react'
import { useExercise, useTeam } from '../stores/viewer.ts'
import { useConnection } from '../stores/connection.ts'
import { ConnectionNotice } from './connection-notice.tsx'
import { DigestNotice } from './digest-notice.tsx'
import { JumpNotice, OutageNotice, PausedNotice } from './clock-notices.tsx'
import { useOpenPage } from './needs-me.ts'
import s from './notice-line.module.css'
import { PageNotice } from './page-notice.tsx'
import { StorageNotice } from './storage-notice.tsx'
import { useTakenNote } from './taken-note.ts'
import { PhaseStrip } from './phase-strip.tsx'

/**
 * The line under the top bar. It is always there, so that nothing below it moves: the phases while all is
 * quiet, else the one thing that everybody on this page has to know first.
 */
export function NoticeLine({ quiet }: { readonly quiet?: ReactNode }) {
  const team = useTeam()
  const notice = useNotice()
  return (
    <div className={s.line} data-notice={notice !== null || undefined}>
      {notice ?? quiet ?? (team === null ? null : <PhaseStrip team={team} />)}
    </div>
  )
}

function useNotice(): ReactNode {
  const page = useOpenPage()
  const { cut, digest, unwritten } = useConnection()
  const exercise = useExercise()
  const jump = exercise?.jumps.at(-1)
  const outage = exercise?.outage ?? null
  const [jumpTaken, takeJump] = useTakenNote('jumps', `${exercise?.jumps.length ?? 0}`)
  const away = outage === null ? '' : `${outage.atMs}+${outage.awayMs}`
  const [outageTaken, takeOutage] = useTakenNote('outage', away)
  // Before a page: whoever is cut off cannot acknowledge it, and has to know why.
  if (cut === 'noticed' || cut === 'long') return <ConnectionNotice />
  if (page !== null) return <PageNotice key={page} id={page} />
  if (unwritten) return <StorageNotice />
  if (outage !== null && !outageTaken) return <OutageNotice outage={outage} onSeen={takeOutage} />
  if (digest.length > 0) return <DigestNotice digest={digest} />
  if (jump !== undefined && !jumpTaken) return <JumpNotice jump={jump} onSeen={takeJump} />
  if (exercise?.paused != null) return <PausedNotice paused={exercise.paused} />
  return null
}
