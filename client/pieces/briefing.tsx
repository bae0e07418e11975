import { Disclosure } from '../look/disclosure.tsx'
import type { BriefingRow } from '../../shared/view/rows.ts'
import { useRow } from '../stores/rows.ts'
import s from './briefing.module.css'
import { Markdown } from './markdown.tsx'
import { useFill } from './use-slots.ts'

/** Story and playbook: what stands in the reading pane until a message is opened, and can be looked up later. */
export function Briefing() {
  const briefing = useRow('briefing', 'briefing')
  if (briefing === null) return null
  return <Shown briefing={briefing} />
}

function Shown({ briefing }: { readonly briefing: BriefingRow }) {
  const { company, story, slots, playbook } = briefing
  const fill = useFill()
  return (
    <div className={s.briefing}>
      <section className={s.part} aria-label="The story">
        <h2>{fill(company.name)}</h2>
        <p className={s.quiet}>{fill(company.about)}</p>
        <Markdown text={story} slots={slots} />
      </section>
      <section className={s.part} aria-label="Playbook">
        <h2>Playbook: {fill(playbook.title)}</h2>
        <List title="It starts with" of={playbook.triggers} open />
        <List title="First actions" of={playbook.firstActions} open />
        <List title="Who decides" of={playbook.owners} />
        <List title="Communication" of={playbook.communication} />
      </section>
    </div>
  )
}

function List({
  title,
  of,
  open,
}: {
  readonly title: string
  readonly of: readonly string[]
  readonly open?: boolean
}) {
  const fill = useFill()
  if (of.length === 0) return null
  return (
    <Disclosure summary={title} {...(open && { open })}>
      <ul className={s.list}>
        {of.map((line) => (
          <li key={line}>{fill(line)}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
