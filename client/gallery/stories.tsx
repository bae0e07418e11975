import type { ReactNode } from 'react'
import { LookGallery } from '../look/look-gallery.tsx'
import { PageFrame } from '../look/page-frame.tsx'
import { consoleStories } from './console-stories.tsx'
import { answered } from './on-answers.tsx'
import { pieceStories } from './piece-stories.tsx'
import { playStories } from './play-stories.tsx'
import { preparationStories } from './preparation-stories.ts'
import { watchingStories } from './watching-stories.tsx'

/** Everything the gallery can show, by `screen/state`. */
export const stories: Record<string, () => ReactNode> = {
  'look/controls': () => (
    <PageFrame title="Controls">
      <LookGallery />
    </PageFrame>
  ),
  ...pieceStories,
  ...preparationStories,
  ...playStories,
  ...answered({ ...consoleStories, ...watchingStories }),
}
