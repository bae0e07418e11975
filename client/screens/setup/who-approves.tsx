import type { PresetId } from '../../../shared/words/ids.ts'
import { RadioGroup } from '../../look/radio-group.tsx'
import { FROM_L, useMedia } from '../../pieces/use-media.ts'
import { ApproverList } from './approver-list.tsx'
import { ApproverMatrix } from './approver-matrix.tsx'
import { withPreset } from './plan.ts'
import type { SectionProps } from './section-props.ts'
import s from './setup.module.css'

/** Characters of a description that still read well in a third of the width. */
const BRIEF = 90

/** Who may say yes to what. A preset fills the table; each row can then be changed by itself. */
export function WhoApproves(props: SectionProps) {
  const { scenario, plan, change } = props
  const wide = useMedia(FROM_L)
  const brief = scenario.presets.every(({ about }) => (about?.length ?? 0) <= BRIEF)
  return (
    <>
      {scenario.presets.length > 1 && (
        <RadioGroup<PresetId>
          label="Begin with"
          row={wide && brief}
          value={plan.preset}
          onChange={(id) => {
            const preset = scenario.presets.find((each) => each.id === id)
            if (preset !== undefined) change(withPreset(plan, preset))
          }}
          choices={scenario.presets.map(({ id, title, about }) => ({
            value: id,
            label: title,
            ...(about !== null && { hint: about }),
          }))}
        />
      )}
      <p className={s.quiet}>
        The one who approves holds the role; the deputy may always decide instead. Where nobody who
        may is present, the incident commander may.
      </p>
      {wide ? <ApproverMatrix {...props} /> : <ApproverList {...props} />}
    </>
  )
}
