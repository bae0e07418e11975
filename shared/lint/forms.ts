import { freeze } from '../scenario/freeze.ts'
import type { FrozenScenario } from '../scenario/frozen.ts'
import type { Form, Scenario } from '../scenario/schema.ts'
import { FORMS, type FormName } from '../words/incident.ts'
import { typicalPath, type TypicalPath } from './path/typical-path.ts'
import type { Reference } from './references.ts'
import { reachOf, type Reach } from './reach/reach.ts'
import { withUnknown } from './unknown.ts'

/** A form, and what becomes of it in play. */
export interface PlayedForm {
  name: FormName
  form: Form
  frozen: FrozenScenario
  path: TypicalPath
  /** Found out when first asked for. */
  readonly reach: Reach
}

/** The forms a scenario has, shortest first; what it names by mistake is played as if it were there. */
export function formsOf(scenario: Scenario, unknown: readonly Reference[] = []): PlayedForm[] {
  const played = withUnknown(scenario, unknown)
  return FORMS.flatMap((name) => {
    const [form, all] = [scenario.forms[name], played.forms[name]]
    return form && all ? [playedForm(name, form, frozenForm(played, name, all))] : []
  })
}

function frozenForm(scenario: Scenario, name: FormName, form: Form): FrozenScenario {
  return freeze('', { ...scenario, forms: { [name]: withTimes(scenario, form) } }, name)
}

function playedForm(name: FormName, form: Form, frozen: FrozenScenario): PlayedForm {
  let reach: Reach | null = null
  return {
    name,
    form,
    frozen,
    path: typicalPath(frozen),
    get reach() {
      return (reach ??= reachOf(frozen))
    },
  }
}

/** A row without a time is a finding of its own; here it must not make others, so it can come at any time. */
function withTimes(scenario: Scenario, form: Form): Form {
  const conditional = new Set<string>(
    [...scenario.injects, ...scenario.decisions].flatMap(({ id, if: own }) => (own ? id : [])),
  )
  return {
    ...form,
    injects: form.injects.map((row) =>
      (row.at ?? row.if ?? row.pool ?? row.hand ?? conditional.has(row.inject))
        ? row
        : { ...row, hand: '' },
    ),
    decisions: form.decisions.map((row) =>
      (row.at ?? row.if ?? row.with ?? conditional.has(row.decision)) ? row : { ...row, at: 0 },
    ),
  }
}
