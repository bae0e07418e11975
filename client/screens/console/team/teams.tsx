import { useState } from 'react'
import { Tabs } from '../../../look/tabs.tsx'
import { useRowsStore, useRows } from '../../../stores/rows.ts'
import type { View } from '../../../../shared/view/rows.ts'
import { useShallow } from 'zustand/react/shallow'
import { TeamColumn } from './team-column.tsx'
import s from './teams.module.css'

interface Props {
  /** `tabs`: one at a time in a column that scrolls; `beneath`: all, in the flow of the page. */
  readonly layout: 'tabs' | 'side-by-side' | 'beneath'
}

export function Teams({ layout }: Props) {
  const teams = useRows('teams')
  const [selected, select] = useState<string | null>(null)
  const waiting = useRowsStore(useShallow((view) => teams.map(({ id }) => waitingIn(view, id))))
  const shown = teams.find(({ id }) => id === selected) ?? teams[0]
  if (layout !== 'tabs' || teams.length < 2) {
    return (
      <div className={s.teams} data-layout={layout} data-scrolls>
        {teams.map((team, at) => (
          <div key={team.id} className={s.one}>
            <TeamColumn team={team} keyed={at === 0} compact={layout === 'beneath'} />
          </div>
        ))}
      </div>
    )
  }
  return (
    <div className={s.teams} data-layout="tabs" data-scrolls>
      <Tabs
        label="Teams"
        selected={shown?.id ?? ''}
        onSelect={select}
        tabs={teams.map((team, at) => ({
          id: team.id as string,
          name: team.title,
          waiting: { count: waiting[at] ?? 0, words: `${waiting[at] ?? 0} wait for you` },
        }))}
      >
        {shown !== undefined && <TeamColumn key={shown.id} team={shown} keyed compact={false} />}
      </Tabs>
    </div>
  )
}

/** What in a team waits for the facilitator: people at the door, asks for time, two claims. */
function waitingIn(view: View, team: string): number {
  const seats = Object.values(view.seats).filter(
    (seat) => seat.team === team && seat.state === 'waiting',
  )
  const asks = Object.values(view.pulse).filter(
    (pulse) => pulse.team === team && pulse.askedForTime,
  )
  const contests = Object.values(view.decisions).filter(
    (decision) => decision.team === team && decision.challenger !== null,
  )
  return seats.length + asks.length + contests.length
}
