import { PageFrame } from '../look/page-frame.tsx'

export function GalleryScreen() {
  return <PageFrame title="Gallery">{null}</PageFrame>
}
