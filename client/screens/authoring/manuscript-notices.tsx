import { Banner } from '../../look/banner.tsx'
import { Button } from '../../look/button.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import type { Manuscript } from './use-manuscript.ts'

interface Props {
  readonly manuscript: Manuscript
  /** False on a screen too small to write on. */
  readonly writes: boolean
}

/** What its author should know about the text before reading on. */
export function ManuscriptNotices({ manuscript, writes }: Props) {
  return (
    <>
      <ProblemLine>{manuscript.problem}</ProblemLine>
      {manuscript.found && (
        <Banner
          title="These are your changes from before, kept on this device. They are not saved yet."
          actions={
            <Button dense onClick={manuscript.discard}>
              Use the saved text
            </Button>
          }
        />
      )}
      {!writes && (
        <Banner title="On a screen this small a scenario is read and commented on. Write on a larger one." />
      )}
    </>
  )
}
