import { useEffect } from 'react'
import { PageFrame } from '../../look/page-frame.tsx'
import { FROM_L, useMedia } from '../../pieces/use-media.ts'
import { useExercise } from '../../stores/viewer.ts'
import { ConsoleBar } from './bar/console-bar.tsx'
import { Strip } from './bar/strip.tsx'
import { useConsole } from './console-state.ts'
import { Covered } from './covered.tsx'
import { useAllControls } from './controls/all-controls.ts'
import { ControlKeys } from './controls/control-keys.tsx'
import s from './console.module.css'
import { NarrowLayout } from './narrow-layout.tsx'
import { OverConsole } from './over/over.tsx'
import { MissingNotice } from '../../pieces/missing-notice.tsx'
import { RunListPrint } from '../../pieces/run-list/run-list-print.tsx'
import { useRunOrder } from '../../pieces/run-list/use-run-order.ts'
import { undoAll } from './sending/undo-send.ts'
import { useNeeds } from './use-needs.ts'
import { WideLayout } from './wide-layout.tsx'

/** What happens next, and who is stuck: the page of whoever runs the exercise. */
export function ConsoleScreen() {
  const covered = useConsole((now) => now.covered)
  const wide = useMedia(FROM_L)
  const order = useRunOrder()
  const controls = useAllControls(order)
  const needs = useNeeds()
  const title = useExercise()?.title ?? ''
  // What waits its three seconds belongs to this page and goes with it.
  useEffect(() => undoAll, [])
  const Layout = wide ? WideLayout : NarrowLayout
  return (
    <div className={s.console}>
      <ControlKeys controls={controls.reachable} />
      <PageFrame
        title={covered ? 'Facilitator' : `Facilitator, ${title}`}
        hideTitle
        windowTitle={covered ? 'Hotwash' : `${needs > 0 ? `(${needs}) ` : ''}Facilitator: ${title}`}
        bar={<Strip cover={controls.cover} covered={covered} />}
        underBar={
          <>
            <ConsoleBar controls={controls} covered={covered} />
            <MissingNotice />
          </>
        }
      >
        <div className={s.page} data-print="no">
          {covered ? (
            <Covered cover={controls.cover} />
          ) : (
            <Layout order={order} controls={controls} />
          )}
        </div>
        {!covered && <RunListPrint order={order} />}
        {!covered && <OverConsole controls={controls.reachable} />}
      </PageFrame>
    </div>
  )
}
