export type HatchKind = 'gap' | 'contest'

interface Props {
  readonly id: string
  readonly kind: HatchKind
  /** Standing alone (an exported file) there are no tokens; a colour is then given. */
  readonly colour?: string
}

/**
 * A fill for SVG charts, inside `defs`: 45° lines where nobody held something, crossed lines where
 * two did. 6 px pitch and 1.5 px stroke, so that it survives 150 dpi and greyscale.
 */
export function HatchPattern({ id, kind, colour = `var(--${kind})` }: Props) {
  return (
    <pattern
      id={id}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path
        d={kind === 'gap' ? 'M0 3H6' : 'M0 3H6M3 0V6'}
        stroke={colour}
        strokeWidth="1.5"
        fill="none"
      />
    </pattern>
  )
}
