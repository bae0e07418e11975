import type { ReactNode } from 'react'

const dot = <circle cx="10" cy="10" r="5" fill="currentColor" />
const clockAt = (x: number, y: number, r: number) => (
  <>
    <circle cx={x} cy={y} r={r} />
    <path d={`M${x} ${y - r * 0.55}V${y}L${x + r * 0.4} ${y + r * 0.3}`} />
  </>
)

/** Told apart by shape first. In a 20 px box, stroke 1.75, in the colour of the words beside them. */
const shapes = {
  owned: dot,
  yours: (
    <>
      <circle cx="10" cy="10" r="3.75" fill="currentColor" stroke="none" />
      <circle cx="10" cy="10" r="7" />
    </>
  ),
  nobody: <circle cx="10" cy="10" r="6.5" strokeDasharray="2.6 2.505" strokeLinecap="butt" />,
  absent: (
    <g transform="translate(10 10) rotate(-45)">
      <path
        d="M-4.9-2.4a5.5 5.5 0 0 1 9.8 0ZM-4.9 2.4a5.5 5.5 0 0 0 9.8 0Z"
        fill="currentColor"
        stroke="none"
      />
      <path d="M-9 0H9" />
    </g>
  ),
  contested: (
    <path
      d="M2 10a5 5 0 1 0 10 0a5 5 0 1 0-10 0ZM8 10a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z"
      fill="currentColor"
      fillRule="evenodd"
      stroke="none"
    />
  ),
  unauthorised: (
    <>
      <rect x="3" y="3" width="14" height="14" rx="1.5" />
      <circle cx="10" cy="10" r="3.5" fill="currentColor" stroke="none" />
    </>
  ),
  offered: (
    <>
      <circle cx="5.5" cy="10" r="3.5" fill="currentColor" stroke="none" />
      <path d="M11 10h6.5M14.5 7l3 3-3 3" />
    </>
  ),
  'past-target': (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 3a7 7 0 0 1 0 14Z" fill="currentColor" stroke="none" />
      <path d="M10 6v4H6.5" />
    </>
  ),
  'past-deadline': (
    <>
      {clockAt(8, 10, 6)}
      <path d="M17.5 3v14" strokeWidth="2.5" strokeLinecap="butt" />
    </>
  ),
  opened: <circle cx="10" cy="10" r="6.5" />,
  made: <path d="m3.75 10.75 4 4 8.5-9.5" />,
  'made-late': (
    <>
      <path d="m1.75 8.25 3 3 6-7" />
      {clockAt(14, 13.5, 4.25)}
    </>
  ),
  withdrawn: <path d="M5 10h10" />,
  unread: <circle cx="10" cy="10" r="4" fill="currentColor" stroke="none" />,
  note: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.5v4M10 6.25v.5" />
    </>
  ),
  offline: (
    <>
      <circle cx="10" cy="10" r="5" />
      <path d="m4 16 12-12" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type GlyphName = keyof typeof shapes
export const glyphNames: readonly GlyphName[] = Object.keys(shapes).filter(
  (name): name is GlyphName => name in shapes,
)

/** The shape alone, for use inside another SVG: a 20 by 20 box around the middle. */
export function GlyphShape({ name }: { readonly name: GlyphName }) {
  return (
    <g
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[name]}
    </g>
  )
}

/** Silent: a word always stands beside it. */
export function Glyph({
  name,
  size = '20px',
}: {
  readonly name: GlyphName
  readonly size?: string
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <GlyphShape name={name} />
    </svg>
  )
}
