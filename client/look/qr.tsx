import { useMemo } from 'react'
import { encode } from 'uqr'
import s from './qr.module.css'

interface Props {
  readonly text: string
  /** What scanning it does. */
  readonly label: string
}

/** As large as the box it is put in; always dark on light, because cameras expect that. */
export function Qr({ text, label }: Props) {
  const { size, path } = useMemo(() => draw(text), [text])
  return (
    <svg
      className={s.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function draw(text: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { size, path }
}
