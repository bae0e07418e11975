import type { ReactNode } from 'react'
import s from './artefact.module.css'

type Fact = readonly [name: string, value: ReactNode]

/** Name and value, one beneath the other; what the sender left out is left out. */
export function Facts({ of }: { readonly of: readonly Fact[] }) {
  const known = of.filter(([, value]) => value !== undefined && value !== null && value !== '')
  if (known.length === 0) return null
  return (
    <dl className={s.facts}>
      {known.map(([name, value]) => (
        <div key={name} className={s.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
