import { PageFrame } from '../../look/page-frame.tsx'

export function AuthoringScreen(_: { readonly slug: string }) {
  return <PageFrame title="Scenario">{null}</PageFrame>
}
