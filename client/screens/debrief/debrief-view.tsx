import { useState } from 'react'
import type { Debrief, TeamDebrief } from '../../../shared/report/debrief.ts'
import type { CapabilityKind } from '../../../shared/wire/http.ts'
import { Tabs } from '../../look/tabs.tsx'
import { About } from './about.tsx'
import { axisOf } from './charts/axis.ts'
import { Hatches } from './charts/chart.tsx'
import { EventTicks } from './charts/event-ticks.tsx'
import { Lanes } from './charts/lanes.tsx'
import { PhaseBand } from './charts/phase-band.tsx'
import { Ribbons } from './charts/ribbons.tsx'
import s from './debrief.module.css'
import { Decisions } from './decisions.tsx'
import { EvidenceOpener } from './evidence.tsx'
import { EvidencePanel } from './evidence-panel.tsx'
import type { AskedEvidence } from './evidence-panel.tsx'
import { Findings, Gaps, Ratings } from './lists.tsx'
import { Figures, InWords, Metrics, Sums } from './opening.tsx'
import { Plan } from './plan.tsx'
import { Talk } from './talk.tsx'
import { Timeline } from './timeline.tsx'

interface Props {
  readonly debrief: Debrief
  readonly reader: CapabilityKind
}

/** The whole report, a team at a time; every figure and mark opens the events it rests on. */
export function DebriefView({ debrief, reader }: Props) {
  const [chosen, choose] = useState(debrief.teams[0]?.team ?? null)
  const [asked, setAsked] = useState<AskedEvidence | null>(null)
  const team = debrief.teams.find((each) => each.team === chosen) ?? debrief.teams[0]
  if (!team) return null
  return (
    <EvidenceOpener value={(events, about) => setAsked({ events, about })}>
      {debrief.teams.length > 1 ? (
        <Tabs
          label="Teams"
          tabs={debrief.teams.map(({ team: id, title }) => ({ id, name: title }))}
          selected={team.team}
          onSelect={choose}
        >
          <TeamReport debrief={debrief} team={team} reader={reader} />
        </Tabs>
      ) : (
        <TeamReport debrief={debrief} team={team} reader={reader} />
      )}
      <EvidencePanel asked={asked} timeline={team.timeline} onClose={() => setAsked(null)} />
      <footer className={s.source}>
        Log of {debrief.events} events, head code {debrief.headCode}
      </footer>
    </EvidenceOpener>
  )
}

function TeamReport({ debrief, team, reader }: Props & { readonly team: TeamDebrief }) {
  const axis = axisOf(debrief, team)
  return (
    <div className={s.report}>
      <About debrief={debrief} team={team} />
      <Figures team={team} />
      <Sums team={team} />
      <InWords team={team} />
      <Metrics team={team} />
      <section>
        <h2>Over time</h2>
        <Hatches />
        <PhaseBand team={team} axis={axis} />
        <Ribbons team={team} axis={axis} />
        <Lanes team={team} axis={axis} />
        <EventTicks team={team} axis={axis} />
      </section>
      <Gaps team={team} />
      <Findings team={team} />
      <Ratings team={team} />
      <Decisions team={team} />
      <Talk team={team} />
      <Plan debrief={debrief} team={team} reader={reader} />
      <Timeline team={team} />
    </div>
  )
}
