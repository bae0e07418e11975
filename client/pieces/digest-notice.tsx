import { useState } from 'react'
import { Banner } from '../look/banner.tsx'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { counted } from '../look/figures.ts'
import type { Happened } from '../stores/digest.ts'
import { forgetDigest } from '../stores/connection.ts'
import s from './notice-line.module.css'
import { useStoryTime } from './story-time.ts'
import { useFill } from './use-slots.ts'

/** `Back. 3 things happened`: one line instead of a flood, and the list behind it. */
export function DigestNotice({ digest }: { readonly digest: readonly Happened[] }) {
  const [open, setOpen] = useState(false)
  const fill = useFill()
  const storyTime = useStoryTime()
  return (
    <>
      <Banner
        bar
        glyph="note"
        title={`Back. ${counted(digest.length, 'thing')} happened.`}
        actions={
          <>
            <Button dense onClick={() => setOpen(true)}>
              Show
            </Button>
            <Button dense look="bare" onClick={forgetDigest}>
              Dismiss
            </Button>
          </>
        }
      />
      <Dialog title="While you were away" open={open} onClose={() => setOpen(false)}>
        <ol className={s.list}>
          {digest.map(({ key, text, atMs }) => (
            <li key={key}>
              <span>{fill(text)}</span>
              {atMs !== null && <time>{storyTime(atMs)}</time>}
            </li>
          ))}
        </ol>
      </Dialog>
    </>
  )
}
