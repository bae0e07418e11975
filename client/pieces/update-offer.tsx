import type { DecisionRow } from '../../shared/view/rows.ts'
import { AUDIENCE_TITLES } from '../../shared/words/incident.ts'
import { Button } from '../look/button.tsx'
import { useDraft } from '../stores/draft.ts'
import { useRowsStore } from '../stores/rows.ts'
import { useMay, useMe } from '../stores/viewer.ts'
import s from './decision-card.module.css'
import { UpdateCard } from './update-card.tsx'
import { Approval } from './update-composer.tsx'
import { UpdateEditor } from './update-editor.tsx'
import { useFill } from './use-slots.ts'

type Prepared = NonNullable<DecisionRow['options'][number]['update']>

/** After a choice that others should hear of: its prepared text, until it is under way or not wanted. */
export function UpdateOffer({ decision }: { readonly decision: DecisionRow }) {
  const prepared = preparedBy(decision)
  const may = useMay().has('draft-update')
  if (prepared === null || !may) return null
  return <Offer decision={decision} prepared={prepared} />
}

/** What the choice that stands now calls for. */
function preparedBy({ options, made, revisions }: DecisionRow): Prepared | null {
  const stands = revisions.at(-1) ?? made
  return options.find(({ id }) => id === stands?.option)?.update ?? null
}

interface Props {
  readonly decision: DecisionRow
  readonly prepared: Prepared
}

function Offer({ decision, prepared }: Props) {
  const fill = useFill()
  const control = `decision:${decision.id}:update`
  // Kept with the drafts, so that a reload neither asks again nor forgets an open text.
  const [mark, setMark] = useDraft(control)
  const { audience, text } = prepared
  const [mine, others] = useUnderWay(decision, audience)
  if (mark === 'saved') return mine === null ? null : <UpdateCard id={mine} />
  if (mark === 'not-needed') {
    return (
      <Button look="bare" dense onClick={() => setMark('')}>
        Show the prepared update again
      </Button>
    )
  }
  if (others && mark !== 'open') return null
  return (
    <section className={s.request} aria-label="Prepared update">
      <p>
        <strong>Send the update this decision calls for.</strong> It goes to{' '}
        {AUDIENCE_TITLES[audience].toLowerCase()}.
      </p>
      <Approval audience={audience} />
      {mark === 'open' ? (
        <UpdateEditor
          control={control}
          audience={audience}
          prepared={fill(text)}
          leave="Close"
          onLeave={() => setMark('')}
          onSaved={() => setMark('saved')}
        />
      ) : (
        <div className={s.actions}>
          <Button dense onClick={() => setMark('open')}>
            Open the draft
          </Button>
          <Button dense look="bare" onClick={() => setMark('not-needed')}>
            Not needed
          </Button>
        </div>
      )}
    </section>
  )
}

/** My own text for this audience that is not sent yet; and whether anybody has one, or told them since. */
function useUnderWay(
  { made, team }: DecisionRow,
  audience: Prepared['audience'],
): [mine: string | null, anybody: boolean] {
  const me = useMe()?.seat
  const found = useRowsStore((view) => {
    const since = made?.atMs ?? 0
    const under = Object.values(view.updates).filter(
      (update) =>
        update.team === team &&
        update.audience === audience &&
        (update.sentAtMs === null || update.sentAtMs >= since),
    )
    const mine = under.findLast(({ author, sentAtMs }) => author === me && sentAtMs === null)
    // One string, so that an unchanged answer redraws nothing.
    return `${mine?.id ?? ''} ${under.length}`
  })
  const [mine = '', count] = found.split(' ')
  return [mine === '' ? null : mine, count !== '0']
}
