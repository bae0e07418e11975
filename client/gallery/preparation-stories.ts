import type { ReactNode } from 'react'
import { authoringStories } from './authoring-stories.tsx'
import { homeStories } from './home-stories.tsx'
import { joinStories } from './join-stories.tsx'
import { lobbyStories } from './lobby-stories.tsx'
import { answered } from './on-answers.tsx'
import { setupStories } from './setup-stories.tsx'

/** Every screen before the start, in each of its states, by `screen/state`. */
export const preparationStories: Record<string, () => ReactNode> = answered({
  ...homeStories,
  ...setupStories,
  ...lobbyStories,
  ...joinStories,
  ...authoringStories,
})
