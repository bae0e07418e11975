import type { ChecklistRow, SeatRow } from '../../../shared/view/rows.ts'
import { AnswerChoice } from './answer-choice.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import { useFill } from '../../pieces/use-slots.ts'
import { useRows } from '../../stores/rows.ts'
import { useSend } from '../../stores/send.ts'
import s from './lobby.module.css'

/** The items that my roles answer. The answers matter later, so an honest no is worth more than a yes. */
export function MyChecklist({ seat }: { readonly seat: SeatRow }) {
  const items = useRows(
    'checklist',
    ({ team, role }) => team === seat.team && seat.roles.some(({ id }) => id === role.id),
  )
  if (items.length === 0) return null
  return (
    <section className={s.part} aria-labelledby="before">
      <h2 id="before">Before we start</h2>
      <p className={s.quiet}>Answer as it is today. It takes a minute, and it matters later.</p>
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </section>
  )
}

function Item({ item }: { readonly item: ChecklistRow }) {
  const fill = useFill()
  const { sending, send } = useSend(`checklist:${item.id}`)
  return (
    <div className={s.question}>
      <AnswerChoice
        label={fill(item.text)}
        hint={item.why === null ? undefined : fill(item.why)}
        value={item.answer}
        onChange={(answer) => void send('answer-checklist', { item: item.item, answer })}
      />
      {sending.is === 'refused' && <SendState of={sending} />}
    </div>
  )
}
