import { PageFrame } from '../../look/page-frame.tsx'

export function SetupScreen(_: { readonly slug: string }) {
  return <PageFrame title="Set up">{null}</PageFrame>
}
