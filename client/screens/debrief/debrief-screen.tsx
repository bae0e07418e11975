import { PageFrame } from '../../look/page-frame.tsx'

export function DebriefScreen(_: { readonly exercise: string }) {
  return <PageFrame title="Debrief">{null}</PageFrame>
}
