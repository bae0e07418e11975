import { autocompletion } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Problem } from '../../../shared/scenario/problem.ts'
import s from './authoring.module.css'
import { complete } from './completion/complete.ts'
import { editorLook } from './editor-look.ts'
import { offsetOf } from './places.ts'

interface Props {
  readonly text: string
  readonly problems: readonly Problem[]
  readonly onChange: (text: string) => void
  /** Where the cursor stands now. */
  readonly onCursor: (offset: number) => void
  /** A place to go to; a new object each time, so that the same place can be asked for twice. */
  readonly goTo: { readonly offset: number } | null
  /** False while something else stands in its place. */
  readonly shown: boolean
}

/** The scenario as text. Tab leaves it, as everywhere on the page; Ctrl ] and Ctrl [ indent, Ctrl Space completes. */
export function YamlEditor({ text, problems, onChange, onCursor, goTo, shown }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(null)
  const changed = useEffectEvent(onChange)
  const moved = useEffectEvent(onCursor)
  const begin = useEffectEvent(() => text)

  useEffect(() => {
    if (box.current === null) return
    const listen = EditorView.updateListener.of((update) => {
      if (update.docChanged) changed(update.state.doc.toString())
      if (update.docChanged || update.selectionSet) moved(update.state.selection.main.head)
    })
    view.current = new EditorView({
      parent: box.current,
      state: EditorState.create({ doc: begin(), extensions: [extensions(), listen] }),
    })
    return () => view.current?.destroy()
  }, [])

  useEffect(() => {
    const now = view.current?.state.doc
    if (now === undefined || now.toString() === text) return
    view.current?.dispatch({ changes: { from: 0, to: now.length, insert: text } })
  }, [text])

  useEffect(() => {
    const editor = view.current
    if (editor === null) return
    const doc = editor.state.doc.toString()
    const marks = problems.map(({ severity, sentence, ...place }) => {
      const from = offsetOf(doc, place)
      return { from, to: wordEnd(doc, from), severity, message: sentence }
    })
    editor.dispatch(setDiagnostics(editor.state, marks))
  }, [problems])

  useEffect(() => {
    const editor = view.current
    if (editor === null || goTo === null) return
    const anchor = Math.min(goTo.offset, editor.state.doc.length)
    editor.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    })
    editor.focus()
  }, [goTo])

  // What is not shown cannot scroll: it comes back where its cursor went meanwhile.
  useEffect(() => {
    const editor = view.current
    if (editor === null || !shown) return
    const { head } = editor.state.selection.main
    editor.dispatch({ effects: EditorView.scrollIntoView(head, { y: 'center' }) })
  }, [shown])

  return <div ref={box} className={s.editor} />
}

function extensions() {
  return [
    EditorView.cspNonce.of(pageNonce()),
    EditorView.contentAttributes.of({ 'aria-label': 'Text of the scenario', tabindex: '0' }),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    bracketMatching(),
    indentOnInput(),
    EditorView.lineWrapping,
    yaml(),
    autocompletion({ override: [complete], icons: false }),
    editorLook,
    keymap.of([...defaultKeymap, ...historyKeymap, ...foldKeymap, ...lintKeymap]),
  ]
}

/** The page's policy lets through only styles that carry its nonce. */
function pageNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

/** A problem is a place; its mark covers the word that stands there. */
function wordEnd(text: string, from: number): number {
  const word = /^[^\s,:\]}]+/.exec(text.slice(from, from + 60))?.[0].length ?? 0
  return Math.min(text.length, from + Math.max(1, word))
}
