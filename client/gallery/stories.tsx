import type { ReactNode } from 'react'
import { LookGallery } from '../look/look-gallery.tsx'
import { PageFrame } from '../look/page-frame.tsx'
import { playStories } from './play-stories.tsx'
import { preparationStories } from './preparation-stories.ts'

/** Everything the gallery can show, by `screen/state`. */
export const stories: Record<string, () => ReactNode> = {
  'look/controls': () => (
    <PageFrame title="Controls">
      <LookGallery />
    </PageFrame>
  ),
  ...preparationStories,
  ...playStories,
}
