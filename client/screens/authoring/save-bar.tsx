import { Link } from 'wouter'
import { Button } from '../../look/button.tsx'
import { counted } from '../../look/figures.ts'
import s from './authoring.module.css'
import type { Checked } from './use-check.ts'
import type { Manuscript } from './use-manuscript.ts'

interface Props {
  readonly manuscript: Manuscript
  readonly checked: Checked
}

export function SaveBar({ manuscript, checked }: Props) {
  const { own, saved, busy, save, run } = manuscript
  const broken =
    checked.errors > 0
      ? `${counted(checked.errors, 'error')} to put right before it runs`
      : undefined
  return (
    <div className={s.save} data-print="no">
      <Link href="/">All exercises</Link>
      <span role="status" className={s.state}>
        {busy ? 'Saving' : saved ? (own ? 'Saved' : 'Not changed') : 'Not saved'}
        {broken !== undefined && `. ${broken}`}
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
