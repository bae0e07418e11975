import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'
import { Facts } from './facts.tsx'

const STEPS = ['investigating', 'identified', 'monitoring', 'resolved'] as const

/** A vendor's status page: how far they say they are, in their own few words. */
export function VendorStatus({ fields, title, from, time, body }: ChannelProps<'vendor-status'>) {
  const at = STEPS.findIndex((step) => step === fields.state)
  return (
    <div className={s.artefact} data-channel="vendor-status">
      <p className={s.over}>{from.name} status page</p>
      <p className={s.headline}>{title}</p>
      {at >= 0 && (
        <ol className={s.steps} aria-label="How far the vendor is">
          {STEPS.map((step, number) => (
            <li
              key={step}
              data-reached={number <= at || undefined}
              aria-current={number === at ? 'step' : undefined}
            >
              {step}
            </li>
          ))}
        </ol>
      )}
      {body}
      <Facts
        of={[
          ['Component', fields.component],
          ['Since', fields.started],
          ['Posted', <time>{time}</time>],
        ]}
      />
    </div>
  )
}
