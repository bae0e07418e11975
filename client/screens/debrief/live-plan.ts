import { useEffect, useRef } from 'react'
import type { SessionAnswer } from '../../../shared/wire/http.ts'
import { toast } from '../../look/toasts.ts'
import { goLive } from '../../stores/live.ts'
import { showRows, useRowsStore } from '../../stores/rows.ts'

/**
 * The report is read over HTTP; its plan is written by the same commands, over the same socket, as in
 * the hot wash. Whoever may command is connected; the report is asked anew whenever the plan changes.
 * @param again asks for the report
 */
export function useLivePlan(session: SessionAnswer, again: () => void): void {
  const commands = session.kind === 'facilitator' || session.kind === 'seat'
  useEffect(() => {
    if (!commands) return
    const leave = goLive(session, (message) => toast(message))
    return () => {
      leave()
      // Rows of one exercise are not to stand on the page of another.
      showRows({})
    }
  }, [session, commands])
  usePlanChanges(again)
}

/** Tells of each change of the plan after the first rows, and of the closing. */
export function usePlanChanges(tell: () => void): void {
  const plan = useRowsStore((view) => view.followUps)
  const gaps = useRowsStore((view) => view.gaps)
  const stage = useRowsStore((view) => view.exercise['exercise']?.stage)
  const connected = useRowsStore((view) => view.me['me'] !== undefined)
  const known = useRef<readonly unknown[] | null>(null)
  useEffect(() => {
    if (!connected) return
    const [before, now] = [known.current, [plan, gaps, stage]]
    known.current = now
    if (before !== null && before.some((table, at) => table !== now[at])) tell()
  }, [plan, gaps, stage, connected, tell])
}
