import { Link } from 'wouter'
import { Button } from '../../look/button.tsx'
import s from './authoring.module.css'
import type { Checked } from './use-check.ts'
import type { Manuscript } from './use-manuscript.ts'

interface Props {
  readonly manuscript: Manuscript
  readonly checked: Checked
}

export function SaveBar({ manuscript, checked }: Props) {
  const { own, saved, busy, save, run } = manuscript
  const broken = checked.errors > 0 ? 'It has errors; put them right first.' : undefined
  return (
    <div className={s.save}>
      <Link href="/">All exercises</Link>
      <span role="status" className={s.state}>
        {busy ? 'Saving' : saved ? (own ? 'Saved' : 'Not changed') : 'Not saved'}
      </span>
      <Button
        whyNot={saved && own ? 'Everything is saved.' : undefined}
        aria-busy={busy}
        onClick={() => void save()}
      >
        {own ? 'Save' : 'Save as own scenario'}
      </Button>
      <Button look="primary" whyNot={broken} aria-busy={busy} onClick={() => void run()}>
        Run this
      </Button>
    </div>
  )
}
