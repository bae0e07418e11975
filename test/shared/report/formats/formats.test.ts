import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { debriefOf } from '../../../../shared/report/debrief-of.ts'
import { planCsv } from '../../../../shared/report/formats/csv.ts'
import { markdown } from '../../../../shared/report/formats/markdown.ts'
import { plain } from '../../../../shared/report/formats/markdown-text.ts'
import { page } from '../../../../shared/report/formats/page.ts'
import { endOf, given, making, opening, playedLog, text } from '../../../kit/log.ts'
import type { Row } from '../../../kit/log.ts'
import { randomPlay } from '../../../kit/random-play.ts'

const MINUTE = 60_000
const play = given()
const HOSTILE = `<script>alert(1)</script> "onload='x' | [a](https://x.example) ![b](c) **d** & \`e\``

const rows: Row[] = [
  opening(play, 'revoke', 0),
  [0, 'decision.claimed', { decision: 'revoke', seat: 'seat-2' }],
  making(MINUTE, 'revoke', 'seat-2', { rationale: text(HOSTILE), option: 'revoke-now' }),
  [2 * MINUTE, 'exercise.paused', {}],
  [2 * MINUTE, 'exercise.resumed', {}],
  [
    3 * MINUTE,
    'exercise.jumped',
    { byMs: 60 * MINUTE, deliver: false, skipped: { injects: [], decisions: [] }, say: null },
  ],
  [64 * MINUTE, 'record.edited', { seat: 'seat-1', field: 'trigger', value: text(HOSTILE) }],
  ...endOf(play, 70 * MINUTE),
  [70 * MINUTE, 'exercise.stepped', { step: 'gaps' }],
  [70 * MINUTE, 'note.written', { seat: 'seat-2', text: text(HOSTILE) }],
  [
    70 * MINUTE,
    'follow-up.created',
    {
      followUp: 'follow-up-1',
      seat: null,
      text: text('=HYPERLINK("https://x.example")\nand more, "quoted"'),
      gap: { slot: 'command', fromMs: MINUTE },
      owner: { person: text('@kim') },
      due: '2030-01-31',
      element: 'training',
      start: '2030-01-02',
    },
  ],
]
const debrief = debriefOf({
  events: playedLog(play, rows),
  names: { 'seat-1': HOSTILE, 'seat-2': 'Dana' },
  headCode: '0123456789ab',
})

describe('Markdown', () => {
  test('what was said at a jump ends as a sentence', () => {
    const saying = (say: string) => ({
      ...debrief,
      jumps: debrief.jumps.map((jump) => ({ ...jump, say })),
    })
    expect(markdown(saying('An hour later'))).toContain('ahead: An hour later. Paused for')
    expect(markdown(saying('It is noon.'))).toContain('ahead: It is noon. Paused for')
  })

  test('shows what people wrote as they wrote it, never as markup', () => {
    const kinds = new Set(kindsIn(fromMarkdown(markdown(debrief))))
    for (const kind of [
      'html',
      'link',
      'image',
      'code',
      'inlineCode',
      'thematicBreak',
      'definition',
    ])
      expect(kinds).not.toContain(kind)
    expect(markdown(debrief)).toContain('\\*\\*d\\*\\*')
    expect(markdown(debrief)).not.toContain('https://')
  })

  test('every row of a table has as many cells as its head', () => {
    const tables = markdown(debrief)
      .split('\n\n')
      .filter((part) => part.startsWith('|'))
    expect(tables.length).toBeGreaterThan(8)
    for (const table of tables) {
      const widths = table.split('\n').map((line) => line.split(/(?<!\\)\|/).length)
      expect(new Set(widths).size).toBe(1)
    }
  })

  test.each([
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['1.5 km', '1.5 km'],
    ['---', '\\---'],
    ['# title', '\\# title'],
    ['two\nlines', 'two lines'],
  ])('%j is written %j', (text, written) => {
    expect(plain(text)).toBe(written)
  })

  test('is a heading, figures, sentences and so on, down to the head of the log', () => {
    const headings = markdown(debrief)
      .split('\n')
      .filter((line) => line.startsWith('## '))
    expect(headings).toEqual(
      [
        'Score',
        'In three sentences',
        'Time metrics',
        'Three questions',
        'Ownership gaps',
        'Findings',
        'Phases',
        'Decisions',
        'Improvement plan',
        'Incident record',
        'Updates',
        'Notes of the talk',
        'People',
        'Timeline',
        'How the figures come about',
        'What was really going on',
        'The log',
      ].map((title) => `## ${title}`),
    )
    expect(markdown(debrief)).toContain('head 0123456789ab')
  })
})

describe('the page', () => {
  test('holds no script, no handler, and nothing to fetch', () => {
    const written = page(debrief)
    expect(written).not.toMatch(/<script|<link|<img|<iframe|<style[^>]*>[^<]*@import/)
    expect(written).not.toMatch(/<[^>]*\s(?:on\w+|style|src)=/)
    expect(written.match(/href="[^"]*"/g)?.filter((link) => !link.startsWith('href="#'))).toEqual(
      [],
    )
    expect(written.match(/url\((?!#)/g)).toBeNull()
  })

  test('closes every element that it opens', () => {
    const open: string[] = []
    for (const [, end, name] of page(debrief).matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi)) {
      if (name === 'meta' || name === 'br') continue
      if (end === '') open.push(name ?? '')
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  })

  test('every link leads to a line of the timeline', () => {
    const written = page(debrief)
    const ids = new Set([...written.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    const links = [...written.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((id) => !ids.has(id))).toEqual([])
  })

  test('draws hatching for gaps, and marks jump and pause as breaks', () => {
    const written = page(debrief)
    expect(written).toContain('class="gap unowned"')
    expect(written).toContain('class="break"')
  })
})

describe('the plan as CSV', () => {
  test('a row for each follow-up, and no cell that could run as a formula', () => {
    expect(planCsv(debrief)).toBe(
      'Team,Action,Answers the gap,Capability element,Owner,Start,Due,State,Declined because\r\n' +
        `Team A,"'=HYPERLINK(""https://x.example"")\nand more, ""quoted""",Incident command,Training,'@kim,2030-01-02,2030-01-31,open,\r\n`,
    )
  })

  test.each(['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1'])(
    'a cell that begins as %j does stays text',
    (hostile) => {
      const [team] = debrief.teams
      const followUps = team?.followUps.map((followUp) => ({ ...followUp, text: hostile })) ?? []
      const teams = debrief.teams.map((each) => ({ ...each, followUps }))
      const [, ...rows] = Papa.parse<string[]>(planCsv({ ...debrief, teams }).trimEnd()).data
      expect(rows.map(([, action]) => action)).toEqual([`'${hostile}`])
    },
  )
})

test('any play can be written in every format, and the same log gives the same bytes', () => {
  fc.assert(
    fc.property(randomPlay, (events) => {
      const source = { events, names: {}, headCode: '0123456789ab' }
      for (const format of [markdown, page, planCsv]) {
        const written = format(debriefOf(source))
        expect(format(debriefOf(source))).toBe(written)
        expect(written).not.toMatch(/undefined|NaN|\[object/)
      }
    }),
    { numRuns: 30 },
  )
})

function kindsIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(kindsIn) : [])]
}
