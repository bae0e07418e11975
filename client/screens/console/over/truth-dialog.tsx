import { Dialog } from '../../../look/dialog.tsx'
import { Markdown } from '../../../pieces/markdown.tsx'
import { useSlots } from '../../../pieces/use-slots.ts'
import { useRow } from '../../../stores/rows.ts'
import { closeOver } from '../console-state.ts'

export function TruthDialog() {
  const truth = useRow('truth', 'truth')
  const slots = useSlots()
  return (
    <Dialog open title="What is really going on" onClose={closeOver}>
      {truth === null ? (
        <p>This scenario does not say.</p>
      ) : (
        <>
          <p>
            {truth.kind === 'incident' ? 'A real incident.' : 'A false alarm, rightly stood down.'}
          </p>
          <Markdown text={truth.explanation} slots={slots} />
        </>
      )}
    </Dialog>
  )
}
