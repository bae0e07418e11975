import { readFileSync } from 'node:fs'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

interface Written {
  readonly injects: readonly { readonly id: string; readonly body: string }[]
}

const NEXT_ITEM = /\s(?:\d+\.|[-*])\s/

/** Items of a list that hold the next item's number: YAML folded the lines before Markdown saw them. */
function foldedItems(node: Nodes): string[] {
  if (node.type === 'listItem') {
    const text = wordsOf(node)
    return NEXT_ITEM.test(text) ? [text] : []
  }
  return 'children' in node ? node.children.flatMap(foldedItems) : []
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsOf).join(' ') : ''
}

test.each(['leaked-key', 'launch-outage'])('lists in the news of %s stay lists', (slug) => {
  const { injects } = parse(
    readFileSync(`scenarios/${slug}/scenario.yaml`, 'utf8'),
  ) as unknown as Written
  const folded = injects.flatMap(({ id, body }) =>
    foldedItems(fromMarkdown(body)).map((text) => `${id}: ${text}`),
  )
  expect(folded).toEqual([])
})
