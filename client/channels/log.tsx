import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'

/** Lines as they were written, in monospace, scrolling in their own box. */
export function Log({ fields, title, body }: ChannelProps<'log'>) {
  return (
    <div className={s.artefact} data-channel="log">
      <p className={s.headline}>{title}</p>
      {fields.source !== undefined && <p className={s.over}>{fields.source}</p>}
      {fields.lines.length > 0 && (
        <pre className={s.lines} tabIndex={0} aria-label="Log lines">
          {fields.lines.join('\n')}
        </pre>
      )}
      {body}
    </div>
  )
}
