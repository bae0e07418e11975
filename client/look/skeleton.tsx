import s from './skeleton.module.css'

interface Props {
  /** A whole sentence, read at once and shown after 2 s: "Fetching the inbox." */
  readonly sentence: string
  readonly rows?: number
}

/** The shape of what comes. Nothing for 300 ms, then still tone, no movement. */
export function Skeleton({ sentence, rows = 3 }: Props) {
  return (
    <div className={s.skeleton} role="status">
      <p className={s.sentence}>{sentence}</p>
      {Array.from({ length: rows }, (_, at) => (
        <span key={at} className={s.row} />
      ))}
    </div>
  )
}
