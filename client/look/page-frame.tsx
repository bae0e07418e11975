import { useEffect } from 'react'
import type { ReactNode } from 'react'
import s from './page-frame.module.css'

interface Props {
  /** The page's h1. */
  readonly title: string
  /** Where the top bar already says it, the h1 is for listeners only. */
  readonly hideTitle?: boolean
  /** The browser's title; starts with what needs a person. */
  readonly windowTitle?: string
  readonly bar?: ReactNode
  /** Directly under the bar, and staying with it. */
  readonly underBar?: ReactNode
  /** Beside the h1. */
  readonly actions?: ReactNode
  /** `text` keeps a reading width, `wide` uses the screen. */
  readonly width?: 'text' | 'wide'
  readonly children: ReactNode
}

/** Landmarks, skip link, one h1. Every screen is inside of one. */
export function PageFrame(props: Props) {
  const {
    title,
    hideTitle,
    windowTitle = title,
    bar,
    underBar,
    actions,
    width = 'wide',
    children,
  } = props
  useEffect(() => {
    document.title = windowTitle
  }, [windowTitle])
  return (
    <>
      <a
        href="#main"
        className="skip-link"
        onClick={() => document.querySelector<HTMLElement>('#main')?.focus()}
      >
        Skip to content
      </a>
      {(bar !== undefined || underBar !== undefined) && (
        <header className={s.header} data-print="no">
          {bar}
          {underBar}
        </header>
      )}
      <main id="main" tabIndex={-1} className={s.main} data-width={width}>
        <div className={hideTitle ? 'visually-hidden' : s.head}>
          <h1>{title}</h1>
          {actions !== undefined && <div className={s.actions}>{actions}</div>}
        </div>
        {children}
      </main>
    </>
  )
}
