import { useState } from 'react'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { CopyButton } from '../../look/copy-button.tsx'
import { RunSheet } from '../../pieces/run-sheet.tsx'
import { Basics } from './basics.tsx'
import { HowItRuns } from './how-it-runs.tsx'
import { invitation } from './invitation.ts'
import { OpenLobby } from './open-lobby.tsx'
import { OurStack } from './our-stack.tsx'
import type { Plan } from './plan.ts'
import { readiness } from './readiness.ts'
import type { Line, SectionId } from './readiness.ts'
import { ReadyColumn } from './ready-column.tsx'
import { Section, SectionMark, SECTIONS } from './section.tsx'
import type { SectionProps } from './section-props.ts'
import s from './setup.module.css'
import { sheetFacts } from './sheet-facts.ts'
import { TeamsAndSeats } from './teams-and-seats.tsx'
import { WhoApproves } from './who-approves.tsx'

const contents: Record<SectionId, (props: SectionProps) => ReactNode> = {
  basics: Basics,
  stack: OurStack,
  seats: TeamsAndSeats,
  approves: WhoApproves,
  runs: HowItRuns,
}

/** Side by side where the screen is wide. */
const halves = [SECTIONS.slice(0, 3), SECTIONS.slice(3)]

interface Props {
  readonly scenario: ScenarioAnswer
  readonly plan: Plan
  readonly change: (plan: Plan) => void
  readonly startOver: () => void
  /** Where players find this server. */
  readonly address: string
}

/** Is it ready to open? One page, filled in; the right column says so. */
export function SetupView({ scenario, plan, change, startOver, address }: Props) {
  const [open, setOpen] = useState<SectionId | null>(null)
  const lines = readiness(scenario, plan)
  const fix = ({ section, fix: target }: Line) => {
    // The section must be there before anything in it can take focus.
    flushSync(() => setOpen(section))
    const part = document.querySelector(`[data-fix="${target}"]`)
    part?.querySelector<HTMLElement>('select, input, button')?.focus()
    part?.scrollIntoView({ block: 'center' })
  }
  return (
    <>
      <div className={s.setup} data-print="no">
        <nav className={s.nav} aria-label="Sections">
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`}>
              <SectionMark id={id} lines={lines} />
            </a>
          ))}
        </nav>
        <div className={s.sections}>
          {halves.map((half) => (
            <div key={half.join()}>
              {half.map((id) => {
                const Content = contents[id]
                return (
                  <Section key={id} id={id} lines={lines} open={open === id} onOpen={setOpen}>
                    <Content scenario={scenario} plan={plan} change={change} />
                  </Section>
                )
              })}
            </div>
          ))}
        </div>
        <ReadyColumn lines={lines} slug={scenario.slug} onFix={fix}>
          <OpenLobby
            scenario={scenario}
            plan={plan}
            stops={lines.find(({ is }) => is === 'stops')?.says}
          />
          <div className={s.more}>
            <CopyButton name="Copy invitation" text={invitation(scenario, plan, address)} />
            <Button onClick={() => print()}>Print run sheet</Button>
          </div>
          <p className={s.saved}>
            Saved on this device.{' '}
            <Button look="bare" dense onClick={startOver}>
              Start over
            </Button>
          </p>
        </ReadyColumn>
      </div>
      <RunSheet {...sheetFacts(scenario, plan, address)} />
    </>
  )
}
