import s from './artefact.module.css'

const WIDTH = 120
const HEIGHT = 28

/** Recent values, oldest first: the shape only, the figure stands above it. */
export function SmallLine({
  values,
  of,
}: {
  readonly values: readonly number[]
  readonly of: string
}) {
  if (values.length < 2) return null
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const points = values.map((value, at) => {
    const x = (at / (values.length - 1)) * (WIDTH - 4) + 2
    const y = HEIGHT - 3 - ((value - low) / span) * (HEIGHT - 6)
    return `${x.toFixed(1)} ${y.toFixed(1)}`
  })
  const last = points.at(-1)?.split(' ') ?? []
  return (
    <dd className={s.line}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${of}: ${trend(values)}`}>
        <path
          d={`M${points.join('L')}`}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinejoin="round"
        />
        <circle cx={last[0]} cy={last[1]} r="2.5" fill="currentColor" />
      </svg>
    </dd>
  )
}

function trend(values: readonly number[]): string {
  return `from ${values[0]} to ${values.at(-1)}`
}
