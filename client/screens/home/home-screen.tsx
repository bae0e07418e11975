import { PageFrame } from '../../look/page-frame.tsx'

export function HomeScreen() {
  return <PageFrame title="Exercises">{null}</PageFrame>
}
