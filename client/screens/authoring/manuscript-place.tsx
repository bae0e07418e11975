import { lazy, Suspense } from 'react'
import type { Problem } from '../../../shared/scenario/problem.ts'
import { Skeleton } from '../../look/skeleton.tsx'
import { Tabs } from '../../look/tabs.tsx'
import s from './authoring.module.css'
import { FlowPanel } from './flow/flow-panel.tsx'
import type { ShownFlow } from './flow/use-flow.ts'
import { Unread } from './unread.tsx'

const YamlEditor = lazy(async () => ({
  default: (await import('./yaml-editor.tsx')).YamlEditor,
}))

export type Place = 'text' | 'flow'

interface Props {
  readonly shown: Place
  readonly onShow: (place: Place) => void
  readonly text: string
  readonly problems: readonly Problem[]
  readonly write: (text: string) => void
  readonly onCursor: (offset: number) => void
  readonly goTo: { readonly offset: number } | null
  readonly flow: ShownFlow | null
  readonly chosen: string | null
  readonly onOpen: (id: string) => void
}

/** The scenario as text or as a drawing. The editor stays behind the drawing, with all there is to undo. */
export function ManuscriptPlace(props: Props) {
  const { shown, onShow, text, write, flow, chosen, onOpen, ...editor } = props
  return (
    <div className={s.manuscript}>
      <Tabs
        label="The scenario"
        selected={shown}
        onSelect={onShow}
        tabs={[
          { id: 'text', name: 'Text' },
          { id: 'flow', name: 'Flow' },
        ]}
      >
        <section aria-label="Text" className={s.text} hidden={shown !== 'text'}>
          <Suspense fallback={<Skeleton sentence="Fetching the editor." rows={12} />}>
            <YamlEditor text={text} onChange={write} shown={shown === 'text'} {...editor} />
          </Suspense>
        </section>
        {shown === 'flow' && (
          <section aria-label="Flow" className={s.text}>
            {flow === null ? (
              <Unread />
            ) : (
              <FlowPanel
                {...flow}
                current={chosen}
                onOpen={onOpen}
                onShowText={(id) => {
                  onShow('text')
                  onOpen(id)
                }}
              />
            )}
          </section>
        )}
      </Tabs>
    </div>
  )
}
