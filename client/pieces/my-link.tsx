import { useEffect, useState } from 'react'
import { CopyButton } from '../look/copy-button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { Qr } from '../look/qr.tsx'
import { Stack } from '../look/stack.tsx'
import { Skeleton } from '../look/skeleton.tsx'
import { fetchMyLink } from '../stores/my-link.ts'
import s from './my-link.module.css'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

/** The way onto another device: it takes the seat over, visibly on both. */
export function MyLink({ open, onClose }: Props) {
  return (
    <Dialog title="My link" open={open} onClose={onClose}>
      <Fetched />
    </Dialog>
  )
}

function Fetched() {
  const [link, setLink] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let gone = false
    fetchMyLink().then(
      (fetched) => !gone && setLink(fetched),
      (error: unknown) =>
        !gone && setProblem(error instanceof Error ? error.message : String(error)),
    )
    return () => {
      gone = true
    }
  }, [])
  if (problem !== null) return <p role="alert">{problem}</p>
  if (link === null) return <Skeleton sentence="Fetching your link." rows={2} />
  return (
    <Stack gap={4}>
      <p>
        Scan it with the other device. That device then speaks for you; keep the link to yourself.
      </p>
      <div className={s.code}>
        <Qr text={link} label="Opens your seat on another device" />
      </div>
      <CopyButton text={link} name="Copy my link" />
    </Stack>
  )
}
