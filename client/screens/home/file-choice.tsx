import type { RefObject } from 'react'

interface Props {
  /** By which whoever offers it opens the browser's list of files. */
  readonly of: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly accept: string
  readonly onChoose: (file: File) => void
}

/** The platform's way to choose one file; a button elsewhere opens it. */
export function FileChoice({ of, label, accept, onChoose }: Props) {
  return (
    <input
      ref={of}
      type="file"
      accept={accept}
      aria-label={label}
      hidden
      onChange={(event) => {
        const chosen = event.target.files?.[0]
        // Emptied, so that the same file can be chosen again once it was put right.
        event.target.value = ''
        if (chosen !== undefined) onChoose(chosen)
      }}
    />
  )
}
