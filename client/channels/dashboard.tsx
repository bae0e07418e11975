import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'
import { SmallLine } from './small-line.tsx'

/** Up to six numbers of one panel, each with what is usual and a small line of how it came there. */
export function Dashboard({ fields, title, body }: ChannelProps<'dashboard'>) {
  return (
    <div className={s.artefact} data-channel="dashboard">
      <p className={s.headline}>{fields.panel ?? title}</p>
      <dl className={s.panel}>
        {fields.numbers.map((number) => (
          <div key={number.label} className={s.number}>
            <dt>{number.label}</dt>
            <dd className={s.figure} data-figures>
              {number.value}
            </dd>
            {number.series !== undefined && <SmallLine values={number.series} of={number.label} />}
            {number.usual !== undefined && <dd className={s.usual}>usually {number.usual}</dd>}
          </div>
        ))}
      </dl>
      {body}
    </div>
  )
}
