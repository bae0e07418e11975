import { useRows, useRowsStore } from '../../../stores/rows.ts'
import s from '../hotwash.module.css'

/** Who led, who approved, who follows up: facts, before any figure. */
export function Facts() {
  const facts = useRows('facts')
  const titles = useRowsStore((view) => view.teams)
  return facts.map(({ id, led, approved, followsUp }) => (
    <section key={id}>
      {facts.length > 1 && <h2>{titles[id]?.title ?? id}</h2>}
      <dl className={s.facts}>
        <dt>Who led?</dt>
        <dd>{led}</dd>
        <dt>Who approved?</dt>
        <dd>{approved}</dd>
        <dt>Who follows up?</dt>
        <dd>{followsUp}</dd>
      </dl>
    </section>
  ))
}
