import type { Nodes, Parents, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { Fragment, useMemo } from 'react'
import type { ReactNode } from 'react'
import s from './markdown.module.css'
import { fillSlots } from './slotted-text.ts'

interface Props {
  readonly text: string
  readonly slots: Readonly<Record<string, string>>
}

/** Markdown as elements that this file knows; whatever else stands in it becomes its plain text. No HTML ever exists. */
export function Markdown({ text, slots }: Props) {
  const drawn = useMemo(() => draw(fromMarkdown(text), slots), [text, slots])
  return <div className={s.markdown}>{drawn}</div>
}

type Slots = Props['slots']

function draw(node: Nodes, slots: Slots): ReactNode {
  switch (node.type) {
    case 'root':
      return inside(node, slots)
    case 'paragraph':
      return <p>{inside(node, slots)}</p>
    case 'heading':
      // A message is a part of the page and must not head it.
      return <p className={s.heading}>{inside(node, slots)}</p>
    case 'emphasis':
      return <em>{inside(node, slots)}</em>
    case 'strong':
      return <strong>{inside(node, slots)}</strong>
    case 'blockquote':
      return <blockquote>{inside(node, slots)}</blockquote>
    case 'list':
      return node.ordered ? (
        <ol start={node.start ?? 1}>{inside(node, slots)}</ol>
      ) : (
        <ul>{inside(node, slots)}</ul>
      )
    case 'listItem':
      return <li>{inside(node, slots)}</li>
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{fillSlots(node.value, slots)}</code>
        </pre>
      )
    case 'inlineCode':
      return <code>{fillSlots(node.value, slots)}</code>
    case 'break':
      return <br />
    case 'thematicBreak':
      return <hr />
    case 'link':
      return (
        <>
          {inside(node, slots)}
          {addressOf(node.url, node)}
        </>
      )
    case 'image':
      return `[picture: ${fillSlots(node.alt ?? '', slots)}]`
    default:
      return 'value' in node
        ? fillSlots(node.value, slots)
        : 'children' in node
          ? inside(node, slots)
          : null
  }
}

function inside(node: Parents | Root, slots: Slots): ReactNode {
  return node.children.map((child, at) => <Fragment key={at}>{draw(child, slots)}</Fragment>)
}

/** Nothing in a drill leads out of it: an address is shown, never fetched or followed. */
function addressOf(url: string, link: Parents): ReactNode {
  if (!/^(?:https?:|mailto:)/i.test(url)) return null
  const [only] = link.children
  const same = link.children.length === 1 && only?.type === 'text' && url.endsWith(only.value)
  return same ? null : <span className={s.address}> ({url})</span>
}
