import { FROM_XL, useMedia } from '../../pieces/use-media.ts'
import type { AllControls } from './controls/all-controls.ts'
import s from './console.module.css'
import { ChosenLine } from './next-up/chosen-line.tsx'
import { NextUp } from './next-up/next-up.tsx'
import { Held } from './pool/held.tsx'
import { Pool } from './pool/pool.tsx'
import { RunList } from './run-list/run-list.tsx'
import type { RunOrder } from '../../pieces/run-list/run-order.ts'
import { Teams } from './team/teams.tsx'
import { useRowIds } from '../../stores/rows.ts'

export interface LayoutProps {
  readonly order: RunOrder
  readonly controls: AllControls
}

/** Run list, next up, teams side by side, each scrolling by itself. With room to spare, one column more. */
export function WideLayout({ order, controls: { next, page } }: LayoutProps) {
  const roomy = useMedia(FROM_XL)
  const several = useRowIds('teams').length > 1
  return (
    <div
      className={s.columns}
      data-roomy={roomy || undefined}
      data-several={several || undefined}
      data-dense
    >
      <div className={s.column}>
        <RunList order={order} />
      </div>
      <div className={s.middle}>
        <NextUp order={order} controls={next} improvise={page.improvise} />
        <div className={s.beneath} data-scrolls>
          <ChosenLine />
          <Held rows={order.held} />
          <Pool rows={order.pool} improvise={page.improvise} />
        </div>
      </div>
      <Teams layout={roomy && several ? 'side-by-side' : 'tabs'} />
    </div>
  )
}
