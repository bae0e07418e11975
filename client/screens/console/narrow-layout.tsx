import { useState } from 'react'
import { Tabs } from '../../look/tabs.tsx'
import { FROM_M, useMedia } from '../../pieces/use-media.ts'
import s from './console.module.css'
import { ChosenLine } from './next-up/chosen-line.tsx'
import { NextUp } from './next-up/next-up.tsx'
import { Held } from './pool/held.tsx'
import { Pool } from './pool/pool.tsx'
import { RunList } from './run-list/run-list.tsx'
import { Teams } from './team/teams.tsx'
import type { LayoutProps } from './wide-layout.tsx'

type Shown = 'teams' | 'run'

/** Next up and pause stay; beneath them either the teams or the run list. Enough to run from a phone. */
export function NarrowLayout({ order, controls: { next, page } }: LayoutProps) {
  const fromM = useMedia(FROM_M)
  const [shown, show] = useState<Shown>('teams')
  return (
    <div className={s.narrow} data-dense={fromM || undefined}>
      <NextUp order={order} controls={next} improvise={page.improvise} />
      <Tabs
        label="Console"
        place={fromM ? 'head' : 'foot'}
        selected={shown}
        onSelect={show}
        tabs={[
          { id: 'teams', name: 'Teams' },
          { id: 'run', name: 'Run list' },
        ]}
      >
        {shown === 'teams' ? (
          <Teams layout="beneath" />
        ) : (
          <div className={s.run}>
            <ChosenLine />
            <div className={s.runBox}>
              <RunList order={order} />
            </div>
            <Held rows={order.held} />
            <Pool rows={order.pool} improvise={page.improvise} />
          </div>
        )}
      </Tabs>
    </div>
  )
}
