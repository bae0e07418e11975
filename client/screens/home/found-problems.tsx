import type { Problem } from '../../../shared/wire/http.ts'
import { counted } from '../../look/figures.ts'
import { CodedText } from '../../pieces/coded-text.tsx'
import s from './home.module.css'

const SHOWN = 8

/** What the check of a file found: the first few in full, since the editor shows them all. */
export function FoundProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.length - errors.length
  const first = [...errors, ...problems.filter(({ severity }) => severity === 'warning')].slice(
    0,
    SHOWN,
  )
  return (
    <>
      <p>{verdict(errors.length, warnings)}</p>
      {first.length > 0 && (
        <ul className={s.problems}>
          {first.map((problem) => (
            <li key={`${problem.line}:${problem.column} ${problem.code}`}>
              <span className={s.place}>Line {problem.line}</span>
              <span>
                {problem.severity === 'warning' && 'Warning: '}
                <CodedText text={problem.sentence} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {problems.length > SHOWN && <p className={s.quiet}>And {problems.length - SHOWN} more.</p>}
    </>
  )
}

function verdict(errors: number, warnings: number): string {
  if (errors > 0) {
    return `It has ${counted(errors, 'error')} and cannot be run yet. Saved, it opens in the editor, where each can be put right.`
  }
  if (warnings > 0) return `It can be run. The check has ${counted(warnings, 'warning')}.`
  return 'It can be run. The check found nothing to put right.'
}
