import { useEffect, useState } from 'react'
import { CopyButton } from '../../look/copy-button.tsx'
import { Dialog } from '../../look/dialog.tsx'
import { Skeleton } from '../../look/skeleton.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { asProblem } from '../../stores/answer.ts'
import { makeLink } from '../../stores/page-links.ts'

/** Made when asked for: each such link is a right of its own. */
export function ObserverLink({ onClose }: { readonly onClose: () => void }) {
  const [link, setLink] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    makeLink('observer').then(setLink, (error: unknown) => setProblem(asProblem(error).message))
  }, [])
  return (
    <Dialog open title="Link for an observer" onClose={onClose}>
      <p>Whoever has this link watches the teams. Give it only to whom it is meant for.</p>
      {link === null && problem === null && <Skeleton sentence="Making a link." rows={1} />}
      {link !== null && <CopyButton text={link} name="Copy link" />}
      <ProblemLine>{problem}</ProblemLine>
    </Dialog>
  )
}
