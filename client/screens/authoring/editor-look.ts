import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** The editor in the tokens of the page. Colour is kept for what needs somebody: syntax is told apart by weight. */
const theme = EditorView.theme({
  '&': { blockSize: '100%', color: 'var(--text)', backgroundColor: 'var(--surface)' },
  '.cm-scroller': {
    fontFamily: 'var(--mono)',
    fontSize: 'var(--size-row)',
    lineHeight: 'var(--leading-row)',
  },
  '.cm-content': { caretColor: 'var(--text)', paddingBlock: '0.5rem' },
  '.cm-cursor': { borderInlineStartColor: 'var(--text)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--hover)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { backgroundColor: 'var(--accent-soft)' },
  '.cm-gutters': {
    color: 'var(--text2)',
    backgroundColor: 'var(--sunken)',
    borderInlineEnd: '1px solid var(--line)',
  },
  '.cm-tooltip': {
    color: 'var(--text)',
    backgroundColor: 'var(--surface)',
    border: '1px solid var(--control)',
    borderRadius: 'var(--radius-field)',
    boxShadow: 'var(--shadow-overlay)',
    maxInlineSize: '30rem',
    fontFamily: 'var(--sans)',
    fontSize: 'var(--size-row)',
    lineHeight: 'var(--leading-row)',
  },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)', maxBlockSize: '16rem' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.75rem' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    color: 'var(--text)',
    backgroundColor: 'var(--accent-soft)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { color: 'var(--text2)', fontStyle: 'normal' },
  '.cm-completionInfo': { padding: '0.5rem 0.75rem', maxInlineSize: '20rem' },
  '.cm-diagnostic': { padding: '0.25rem 0.75rem' },
  '.cm-diagnostic-error': { borderInlineStart: '4px solid var(--gap)' },
  '.cm-diagnostic-warning': { borderInlineStart: '4px dashed var(--due)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--gap)',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline dotted var(--due)',
    textUnderlineOffset: '3px',
  },
  // Told apart by shape: a cross and an exclamation mark in the margin.
  '.cm-lint-marker': { textAlign: 'center', fontWeight: '700', cursor: 'help' },
  '.cm-lint-marker-error, .cm-lint-marker-warning': { content: 'normal' },
  '.cm-lint-marker-error::before': { content: '"×"', color: 'var(--gap)' },
  '.cm-lint-marker-warning::before': { content: '"!"', color: 'var(--due)' },
  '.cm-foldPlaceholder': {
    color: 'var(--text2)',
    backgroundColor: 'var(--sunken)',
    border: '1px solid var(--control)',
  },
})

const syntax = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], fontWeight: '700' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--text2)', fontStyle: 'italic' },
  { tag: [tags.meta, tags.separator, tags.punctuation], color: 'var(--text2)' },
])

export const editorLook: Extension = [theme, syntaxHighlighting(syntax)]
