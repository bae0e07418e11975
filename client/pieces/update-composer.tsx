import { AUDIENCES, AUDIENCE_TITLES } from '../../shared/words/incident.ts'
import type { Audience } from '../../shared/words/incident.ts'
import { Disclosure } from '../look/disclosure.tsx'
import { Select } from '../look/select.tsx'
import { useDraft, writeDraft } from '../stores/draft.ts'
import { useApprovers } from './update-approval.ts'
import { UpdateEditor } from './update-editor.tsx'
import s from './updates.module.css'

const NEW = 'update:new'

/** Begins a new text; what is typed stays until it is saved. */
export function UpdateComposer() {
  const [audience, setAudience] = useDraft(`${NEW}:audience`)
  const [text] = useDraft(`${NEW}:text`)
  const chosen = AUDIENCES.find((each) => each === audience)
  return (
    <Disclosure summary="Write an update" open={audience !== '' || text !== ''}>
      <div className={s.card}>
        <Select
          label="To"
          value={chosen ?? ''}
          prompt="Who should hear it"
          options={AUDIENCES.map((value) => ({ value, label: AUDIENCE_TITLES[value] }))}
          onChange={setAudience}
        />
        {chosen !== undefined && <Approval audience={chosen} />}
        <UpdateEditor control={NEW} audience={chosen ?? null} onSaved={() => setAudience('')} />
      </div>
    </Disclosure>
  )
}

/** Puts a text into the composer: from the command palette. */
export function beginUpdate(audience: Audience, text: string): void {
  writeDraft(`${NEW}:audience`, audience)
  writeDraft(`${NEW}:text`, text)
}

/** Who has to approve what this audience is told. */
export function Approval({ audience }: { readonly audience: Audience }) {
  const names = useApprovers(audience)
  return (
    <p className={s.quiet}>{names === '' ? 'Needs no approval.' : `Needs approval by ${names}.`}</p>
  )
}
