import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'
import { Facts } from './facts.tsx'

/** An alert of the code host: dry facts, no word about what it means. */
export function CodeHost({ fields, title, body }: ChannelProps<'code-host'>) {
  const place = [fields.file, fields.lineNumber].filter((part) => part !== undefined).join(':')
  return (
    <div className={s.artefact} data-channel="code-host">
      <p className={s.over}>{[fields.alert, fields.visibility].filter(Boolean).join(' · ')}</p>
      <p className={s.headline}>{title}</p>
      <Facts
        of={[
          ['Repository', fields.repository && <code>{fields.repository}</code>],
          ['Secret', fields.secretType],
          ['File', place && <code>{place}</code>],
          ['Commit', fields.commit && <code>{fields.commit}</code>],
          ['Validity', fields.validity],
        ]}
      />
      {body}
    </div>
  )
}
