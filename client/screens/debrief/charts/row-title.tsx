import s from './charts.module.css'

const LONGEST = 31

/** A row's title left of the axis; a long one is cut, and whole for a pointer and in the table. */
export function RowTitle({ text }: { readonly text: string }) {
  return (
    <text x={0} y={20} className={s.title}>
      <title>{text}</title>
      {text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text}
    </text>
  )
}
