import type { Problem } from '../../../shared/scenario/problem.ts'
import { counted } from '../../look/figures.ts'
import { Mark } from '../../look/mark.tsx'
import { RovingList } from '../../look/roving-list.tsx'
import { CodedText } from '../../pieces/coded-text.tsx'
import s from './authoring.module.css'
import type { Checked } from './use-check.ts'

interface Props {
  readonly checked: Checked
  /** Null where there is no editor to go to. */
  readonly onGo: ((problem: Problem) => void) | null
}

/** All there is to put right; each line leads to its place. */
export function ChecksPanel({ checked, onGo }: Props) {
  const { problems, errors, warnings } = checked
  const glyph = errors > 0 ? 'past-deadline' : warnings > 0 ? 'note' : 'made'
  return (
    <div className={s.panel}>
      <p role="status">
        <Mark glyph={glyph} tone={errors > 0 ? 'gap' : 'plain'} firm>
          {verdict(errors, warnings)}
        </Mark>
      </p>
      {problems.length > 0 && <List problems={problems} onGo={onGo} />}
    </div>
  )
}

interface ListProps {
  readonly problems: readonly Problem[]
  readonly onGo: Props['onGo']
}

function List({ problems, onGo }: ListProps) {
  if (onGo === null) {
    return (
      <ul>
        {problems.map((problem) => (
          <li key={keyOf(problem)}>
            <Line problem={problem} />
          </li>
        ))}
      </ul>
    )
  }
  const open = (key: string) => {
    const problem = problems.find((each) => keyOf(each) === key)
    if (problem !== undefined) onGo(problem)
  }
  return (
    <RovingList label="Checks" items={problems} itemKey={keyOf} onOpen={open}>
      {(problem) => <Line problem={problem} />}
    </RovingList>
  )
}

function Line({ problem: { severity, line, sentence } }: { readonly problem: Problem }) {
  return (
    <span className={s.problem}>
      <span className={s.place}>
        <span aria-hidden>{severity === 'error' ? '×' : '!'}</span> line {line}
      </span>
      <span>
        {severity === 'warning' && <span className="visually-hidden">Warning: </span>}
        <CodedText text={sentence} />
      </span>
    </span>
  )
}

function keyOf({ line, column, code, sentence }: Problem): string {
  return `${line}:${column} ${code} ${sentence}`
}

function verdict(errors: number, warnings: number): string {
  const said = [
    errors > 0 && counted(errors, 'error'),
    warnings > 0 && counted(warnings, 'warning'),
  ]
  return said.filter(Boolean).join(', ') || 'Nothing to put right'
}
