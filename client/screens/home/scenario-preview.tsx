import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ScenarioAnswer, ScenarioSummary } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { counted } from '../../look/figures.ts'
import { Row, Stack } from '../../look/stack.tsx'
import { byLength, FORM_TITLES, totalMinutes } from '../../pieces/form-words.ts'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useAnswer } from '../../stores/answer.ts'
import { useCopyScenario } from './copy-scenario.ts'
import { FormButtons } from './form-buttons.tsx'
import s from './home.module.css'
import { peopleWords, trainsWords } from './scenario-words.ts'
import { TryAlone } from './try-alone.tsx'

interface Props {
  readonly scenario: ScenarioSummary
  readonly taken: readonly string[]
  /** Beside the suggestion, whose button is the filled one. */
  readonly quiet?: boolean
}

/** What a scenario is about, without a word of what happens in it. */
export function ScenarioPreview({ scenario, taken, quiet }: Props) {
  const taster = scenario.forms.some(({ form }) => form === 'taster')
  return (
    <Stack gap={4}>
      <p>{scenario.summary}</p>
      <dl className={s.about}>
        <Fact name="People">{peopleWords(scenario.people)}</Fact>
        <Fact name="Trains who may">{trainsWords(scenario)}</Fact>
        {byLength(scenario.forms).map((form) => (
          <Fact key={form.form} name={FORM_TITLES[form.form]}>
            {totalMinutes(form)} min, {counted(form.injects, 'inject')},{' '}
            {counted(form.decisions, 'decision')}
          </Fact>
        ))}
        <Seats slug={scenario.slug} />
      </dl>
      <FormButtons scenario={scenario} quiet={quiet ?? false}>
        {taster && <TryAlone slug={scenario.slug} />}
      </FormButtons>
      <Script scenario={scenario} taken={taken} />
    </Stack>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Comes a moment later; as the last fact it moves nothing that is read. */
function Seats({ slug }: { readonly slug: string }) {
  const { answer } = useAnswer<ScenarioAnswer>(`/api/library/${slug}`)
  if (answer === null) return null
  return <Fact name="Roles">{answer.roles.map(({ title }) => title).join(', ')}</Fact>
}

function Script({ scenario, taken }: Pick<Props, 'scenario' | 'taken'>) {
  const { busy, problem, copy } = useCopyScenario(taken)
  return (
    <Stack gap={1}>
      <Row gap={4}>
        <Link href={`/author/${scenario.slug}`}>
          {scenario.own ? 'Open in the editor' : 'Read the script'} (spoilers)
        </Link>
        <Button look="bare" aria-busy={busy} onClick={() => void copy(scenario.slug)}>
          Copy and edit
        </Button>
      </Row>
      <ProblemLine>{problem?.message}</ProblemLine>
    </Stack>
  )
}
