import 'react'

declare module 'react' {
  // React's own type forbids custom properties, which are how a component passes a figure to its sheet.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined
  }
}
