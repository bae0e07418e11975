import { useState } from 'react'
import type { FollowUpRow, GapRow } from '../../shared/view/rows.ts'
import type { TeamId } from '../../shared/words/ids.ts'
import { CAUSE_TITLES } from '../../shared/words/ownership.ts'
import { Button } from '../look/button.tsx'
import { durationWords } from '../look/figures.ts'
import { Row } from '../look/stack.tsx'
import { useRows } from '../stores/rows.ts'
import { useMay, useMe } from '../stores/viewer.ts'
import { DeclineForm } from './decline-form.tsx'
import s from './improvement-plan.module.css'
import { longest } from './longest-gaps.ts'
import { useFill } from './use-slots.ts'

interface Props {
  readonly team: TeamId
  /** Puts the gap into the form for a new action. */
  readonly onAnswer: (gap: GapRow) => void
}

/** Which of the longest gaps still want an answer: an action, or a reason why there is none. */
export function UnansweredGaps({ team, onAnswer }: Props) {
  const open = useUnanswered(team)
  if (open.length === 0) return null
  return (
    <ul className={s.lines} aria-label="Gaps without an answer">
      {open.map((gap) => (
        <li key={gap.id}>
          <GapLine gap={gap} onAnswer={onAnswer} />
        </li>
      ))}
    </ul>
  )
}

/** Of a team's longest gaps those that no action answers; declined ones among them. */
export function useUnanswered(team: TeamId): GapRow[] {
  const gaps = longest(useRows('gaps', (gap) => gap.team === team))
  const followUps = useRows('followUps', (row) => row.team === team && row.state !== 'declined')
  return gaps.filter((gap) => !followUps.some((row) => answers(row, gap)))
}

function answers({ gap: answered }: FollowUpRow, { slot, fromMs }: GapRow): boolean {
  return answered?.slot === slot && answered.fromMs === fromMs
}

function GapLine({ gap, onAnswer }: { readonly gap: GapRow } & Pick<Props, 'onAnswer'>) {
  const [declining, setDeclining] = useState(false)
  const fill = useFill()
  const may = useMay()
  const me = useMe()
  const { team, slot, fromMs, title, cause, playedMs, declinedBecause } = gap
  const words = `“${fill(title)}”: ${CAUSE_TITLES[cause]} for ${durationWords(playedMs)}`
  if (declinedBecause !== null)
    return (
      <p className={s.facts}>
        {words}. Declined: {declinedBecause}
      </p>
    )
  return (
    <>
      <p className={s.text}>{words}. No action answers it yet.</p>
      {declining ? (
        <DeclineForm
          command="decline-gap"
          data={{ gap: { slot, fromMs }, ...(me?.kind !== 'seat' && { team }) }}
          control={`decline:${gap.id}`}
          onClose={() => setDeclining(false)}
        />
      ) : (
        <div data-print="no">
          <Row>
            {may.has('create-follow-up') && (
              <Button dense aria-label={`Answer it: ${fill(title)}`} onClick={() => onAnswer(gap)}>
                Answer it
              </Button>
            )}
            {may.has('decline-gap') && (
              <Button
                dense
                look="bare"
                aria-label={`Decline: ${fill(title)}`}
                onClick={() => setDeclining(true)}
              >
                Decline
              </Button>
            )}
          </Row>
        </div>
      )}
    </>
  )
}
