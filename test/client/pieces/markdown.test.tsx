import fc from 'fast-check'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { Markdown } from '../../../client/pieces/markdown.tsx'

const ALLOWED = new Set(
  [
    'div',
    'p',
    'em',
    'strong',
    'blockquote',
    'ol',
    'ul',
    'li',
    'pre',
    'code',
    'br',
    'hr',
    'span',
  ].map((name) => name.toUpperCase()),
)

async function drawn(text: string, slots: Record<string, string> = {}): Promise<HTMLElement> {
  const { container } = await render(<Markdown text={text} slots={slots} />)
  return container
}

test.each([
  ['a tag', '<img src=x onerror=alert(1)>'],
  ['a block', '<script>alert(1)</script>'],
  ['a link to a script', '[here](javascript:alert(1))'],
  ['a data address', '![x](data:text/html,hello)'],
  ['a footnote of tags', 'a <b onclick="x">bold</b> word'],
  ['an automatic link', '<https://attacker.example/track>'],
])('%s becomes text', async (_name, text) => {
  const html = await drawn(text)
  for (const element of html.querySelectorAll('*')) expect(ALLOWED).toContain(element.tagName)
  expect(html.querySelectorAll('[href], [src], [onclick], [onerror]')).toHaveLength(0)
})

test('whatever is written, only known elements are drawn, and none leads anywhere', async () => {
  const piece = fc.constantFrom(
    '<a href="javascript:x">',
    '<svg onload=x>',
    '[l](javascript:x)',
    '![i](http://a.example/i.png)',
    '# h',
    '> q',
    '- i',
    '`c`',
    '```\nc\n```',
    '**b**',
    '&lt;i&gt;',
    '\n\n',
    ' ',
    '</p>',
    '<!-- x -->',
  )
  const texts = fc.sample(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), 80)
  for (const parts of texts) {
    const html = await drawn(parts.join(''))
    for (const element of html.querySelectorAll('*')) expect(ALLOWED).toContain(element.tagName)
    expect(html.querySelectorAll('[href], [src]')).toHaveLength(0)
  }
})

test('a slot’s value is never markup', async () => {
  const html = await drawn('alert in ${chat}', { chat: '**bold** <b>x</b> [l](http://a.example)' })
  expect(html.textContent).toBe('alert in **bold** <b>x</b> [l](http://a.example)')
  expect(html.querySelector('strong, b, a')).toBeNull()
})

test('a link shows where it would lead', async () => {
  const html = await drawn('See [how](https://vendor.example/keys), mail <team@vendor.example>.')
  expect(html.textContent).toBe('See how (https://vendor.example/keys), mail team@vendor.example.')
})

test('lists, code and quotes keep their shape', async () => {
  const html = await drawn('1. one\n2. two\n\n> said\n\n```\ncode ${a}\n```', { a: 'A' })
  expect(html.querySelectorAll('ol > li')).toHaveLength(2)
  expect(html.querySelector('blockquote')?.textContent).toBe('said')
  expect(html.querySelector('pre')?.textContent).toBe('code A')
})
