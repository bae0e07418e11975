import { CircleHelp, Quote, ThumbsUp, Unlink } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { TeamId } from '../../../shared/words/ids.ts'
import { TAGS, TAG_TITLES } from '../../../shared/words/incident.ts'
import type { Tag } from '../../../shared/words/incident.ts'
import { Icon } from '../../look/icon.tsx'
import { KeyHint } from '../../look/key-hint.tsx'
import { useShortcut } from '../../look/keys.ts'
import s from './observer.module.css'
import { pressTag } from './tag-draft.ts'

const icons: Record<Tag, LucideIcon> = {
  'good-move': ThumbsUp,
  gap: Unlink,
  quote: Quote,
  question: CircleHelp,
}

interface Props {
  readonly team: TeamId | null
  /** The event that the next tag is about. */
  readonly about: number | null
  readonly onPressed: () => void
}

/** Four large targets for a thumb; the press is the stamp. */
export function TagButtons(props: Props) {
  return (
    <div className={s.tags} role="group" aria-label="Tag this moment">
      {TAGS.map((tag, at) => (
        <TagButton key={tag} tag={tag} keys={`${at + 1}`} {...props} />
      ))}
    </div>
  )
}

function TagButton({
  tag,
  keys,
  team,
  about,
  onPressed,
}: Props & { readonly tag: Tag; readonly keys: string }) {
  const press = () => {
    pressTag(tag, team, about)
    onPressed()
  }
  useShortcut({ key: keys, label: TAG_TITLES[tag] }, press)
  return (
    <button type="button" className={s.tag} onClick={press}>
      <Icon of={icons[tag]} />
      <span>{TAG_TITLES[tag]}</span>
      <KeyHint keys={keys} />
    </button>
  )
}
