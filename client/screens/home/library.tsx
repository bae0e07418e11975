import { useState } from 'react'
import { AUTHORITY_TITLES, BUSINESS_AUTHORITIES } from '../../../shared/words/authority.ts'
import type { ScenarioSummary } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { Chip } from '../../look/chip.tsx'
import { counted } from '../../look/figures.ts'
import { RovingList } from '../../look/roving-list.tsx'
import { Select } from '../../look/select.tsx'
import s from './home.module.css'
import { anything, fits } from './library-filter.ts'
import { minutesWords, peopleWords, playedWords } from './scenario-words.ts'

interface Props {
  readonly scenarios: readonly ScenarioSummary[]
  readonly shown: string | null
  readonly onShow: (slug: string) => void
}

const any = { value: '', label: 'Any' } as const
const lengths = [
  any,
  ...['5', '30', '60', '90'].map((value) => ({ value, label: `Up to ${value} min` })),
]
const sizes = [any, ...['1', '3', '5', '8', '12'].map((value) => ({ value, label: value }))]
const authorities = [
  any,
  ...BUSINESS_AUTHORITIES.map((value) => ({ value, label: AUTHORITY_TITLES[value] })),
]

/** All scenarios, in the order the server keeps them; the filter hides rows and never re-sorts. */
export function Library({ scenarios, shown, onShow }: Props) {
  const [wanted, setWanted] = useState(anything)
  const found = scenarios.filter((scenario) => fits(scenario, wanted))
  return (
    <div className={s.library}>
      <div className={s.filter} role="group" aria-label="Filter" data-dense>
        <Select
          label="Time"
          value={wanted.minutes}
          options={lengths}
          onChange={(minutes) => setWanted({ ...wanted, minutes })}
        />
        <Select
          label="People"
          value={wanted.people}
          options={sizes}
          onChange={(people) => setWanted({ ...wanted, people })}
        />
        <Select
          label="Authority trained"
          value={wanted.trains}
          options={authorities}
          onChange={(trains) => setWanted({ ...wanted, trains })}
        />
      </div>
      <p className="visually-hidden" role="status">
        {counted(found.length, 'scenario')} shown
      </p>
      {found.length === 0 ? (
        <p className={s.quiet}>
          No scenario fits all three.{' '}
          <Button look="bare" onClick={() => setWanted(anything)}>
            Show all
          </Button>
        </p>
      ) : (
        <RovingList
          label="Scenarios"
          items={found}
          itemKey={({ slug }) => slug}
          current={shown}
          onOpen={onShow}
        >
          {(scenario) => <LibraryRow scenario={scenario} />}
        </RovingList>
      )}
    </div>
  )
}

function LibraryRow({ scenario }: { readonly scenario: ScenarioSummary }) {
  return (
    <span className={s.row}>
      <span className={s.rowTitle}>
        {scenario.title}
        {scenario.own && <Chip>own</Chip>}
        {scenario.errors > 0 && <Chip glyph="note">{counted(scenario.errors, 'error')}</Chip>}
      </span>
      <span>{minutesWords(scenario)}</span>
      <span>{peopleWords(scenario.people)}</span>
      <span className={s.quiet}>{playedWords(scenario)}</span>
    </span>
  )
}
