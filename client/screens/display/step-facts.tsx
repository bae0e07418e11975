import type { HotwashStep } from '../../../shared/words/hotwash.ts'
import { CAUSE_TITLES } from '../../../shared/words/ownership.ts'
import { counted, durationWords } from '../../look/figures.ts'
import { useFill } from '../../pieces/use-slots.ts'
import { useRow, useRows } from '../../stores/rows.ts'
import s from './hotwash-display.module.css'

/** The few lines that the room looks at while it talks. Figures are here from the third step on only. */
export function StepFacts({ step }: { readonly step: HotwashStep }) {
  switch (step) {
    case 'facts':
      return <Facts />
    case 'moments':
      return <Moments />
    case 'gaps':
      return <Gaps />
    case 'actions':
      return <Actions />
    default:
      return null
  }
}

function Facts() {
  const facts = useRows('facts')
  return facts.map((row) => (
    <ul key={row.id} className={s.list}>
      <li>
        <span className={s.small}>Who led?</span> {row.led}
      </li>
      <li>
        <span className={s.small}>Who approved?</span> {row.approved}
      </li>
      <li>
        <span className={s.small}>Who follows up?</span> {row.followsUp}
      </li>
    </ul>
  ))
}

function Moments() {
  const moments = useRows('moments')
  const revealed = useRow('hotwash', 'hotwash')?.revealed ?? false
  if (!revealed) return <p>Write one moment and one gap on your own device.</p>
  return (
    <ul className={s.list}>
      {moments.slice(-3).map((each) => (
        <li key={each.id}>
          {each.moment} {each.gap}
          {each.by !== null && <span> ({each.by})</span>}
        </li>
      ))}
    </ul>
  )
}

function Gaps() {
  const fill = useFill()
  const gaps = useRows('gaps')
    .toSorted((a, b) => b.playedMs - a.playedMs)
    .slice(0, 3)
  if (gaps.length === 0) return <p>Nothing was without an owner for long.</p>
  return (
    <ol className={s.list}>
      {gaps.map((gap) => (
        <li key={gap.id}>
          {fill(gap.title)}{' '}
          <span className={s.length}>
            {durationWords(gap.playedMs)}, {CAUSE_TITLES[gap.cause]}
          </span>
          {gap.ask !== null && <span className={s.ask}>{fill(gap.ask)}</span>}
        </li>
      ))}
    </ol>
  )
}

function Actions() {
  const all = useRows('followUps', ({ state }) => state !== 'declined')
  const whole = all.filter(({ owner, due }) => owner !== null && due !== null)
  return (
    <p>
      {counted(all.length, 'action')}, {whole.length} with owner and date
    </p>
  )
}
