import { PageFrame } from '../../look/page-frame.tsx'

export function JoinScreen(_: { readonly code: string }) {
  return <PageFrame title="Join">{null}</PageFrame>
}
