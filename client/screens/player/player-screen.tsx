import { useEffect, useState } from 'react'
import { MenuButton } from '../../look/menu.tsx'
import { PageFrame } from '../../look/page-frame.tsx'
import { listenForArrivals } from '../../pieces/arrivals.ts'
import { listenForTheClock } from '../../pieces/clock-speech.ts'
import { listenForDeadlines } from '../../pieces/deadline-speech.ts'
import { useHereFromTheStart } from '../../pieces/catch-up.tsx'
import { useHostControls } from '../../pieces/host-controls.tsx'
import { MissingNotice } from '../../pieces/missing-notice.tsx'
import { NoticeLine } from '../../pieces/notice-line.tsx'
import { PlayBar } from '../../pieces/play-bar.tsx'
import { useReopenPhase } from '../../pieces/reopen-phase.tsx'
import { SeatMenu } from '../../pieces/seat-menu.tsx'
import { WindowTitle } from '../../pieces/window-title.tsx'
import { useExercise } from '../../stores/viewer.ts'
import { PhoneLayout } from './phone-layout.tsx'
import { PlayerKeys } from './player-keys.tsx'
import { OwnLog } from './own-log.tsx'
import { SkipToDebrief } from './skip-to-debrief.tsx'
import { SummaryLine } from './summary-line.tsx'
import { useWidth } from './layout.ts'
import { WideLayout } from './wide-layout.tsx'

/** The seat of one person: what needs me now, and who owns the rest. */
export function PlayerScreen() {
  const title = useExercise()?.title ?? ''
  const width = useWidth()
  useHereFromTheStart()
  const run = useHostControls()
  const reopen = useReopenPhase()
  const [list, setList] = useState<'keys' | 'commands' | null>(null)
  useEffect(() => {
    const stops = [listenForArrivals(), listenForDeadlines(), listenForTheClock()]
    return () => stops.forEach((stop) => stop())
  }, [])
  return (
    <>
      <PageFrame
        title={title}
        hideTitle
        bar={
          <PlayBar
            end={
              <>
                {width !== 'S' && <SkipToDebrief />}
                {width !== 'S' && run.items.length > 0 && (
                  <MenuButton dense label="Run" items={run.items} />
                )}
                <SeatMenu
                  run={width === 'S' ? [...run.items, ...reopen.items] : []}
                  onKeys={() => setList('keys')}
                  onCommands={() => setList('commands')}
                />
              </>
            }
          />
        }
        underBar={
          <>
            <MissingNotice />
            <NoticeLine quiet={width === 'S' ? <SummaryLine /> : undefined} />
          </>
        }
      >
        {width === 'S' ? <PhoneLayout /> : <WideLayout width={width} />}
        <OwnLog />
      </PageFrame>
      {run.dialogs}
      {reopen.dialog}
      <WindowTitle />
      <PlayerKeys list={list} onList={setList} />
    </>
  )
}
