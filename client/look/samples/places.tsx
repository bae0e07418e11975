import { useState } from 'react'
import { Button } from '../button.tsx'
import { Column, Columns } from '../columns.tsx'
import { DataTable } from '../data-table.tsx'
import { EmptyState } from '../empty-state.tsx'
import { ErrorState } from '../error-state.tsx'
import { Figure } from '../figure.tsx'
import { durationFigure, oneDecimal, signedDuration } from '../figures.ts'
import { Mark } from '../mark.tsx'
import { RovingList } from '../roving-list.tsx'
import { Skeleton } from '../skeleton.tsx'
import { Tabs } from '../tabs.tsx'
import { TopBar } from '../top-bar.tsx'
import { Sample } from './sample.tsx'
import s from './sample.module.css'

const rows = [
  {
    id: 'comms',
    name: 'Tell customers',
    who: 'Dana',
    targetMs: 480_000,
    usedMs: 573_000,
    score: 64.65,
  },
  { id: 'key', name: 'Rotate key', who: 'Sam', targetMs: 300_000, usedMs: 207_000, score: 100 },
  {
    id: 'db',
    name: 'Fail over database',
    who: 'Kim',
    targetMs: 3_600_000,
    usedMs: 3_604_000,
    score: 91.04,
  },
]
type RowOf = (typeof rows)[number]

export function PlaceSamples() {
  const [tab, setTab] = useState<'all' | 'mail' | 'chat'>('all')
  const [opened, setOpened] = useState<string | null>('key')
  return (
    <>
      <Sample title="Top bar" note="56 px, the same order everywhere, never scrolls away.">
        <div className={s.bar}>
          <TopBar
            slots={[
              { id: 'phase', content: '2 of 6 Identification', optional: true },
              { id: 'clock', content: <Figure>02:14</Figure> },
              { id: 'who', content: <Mark glyph="owned">Lead: Sam</Mark> },
              { id: 'level', content: 'SEV 2', optional: true },
            ]}
            end={
              <Button dense look="bare">
                Dana
              </Button>
            }
          />
        </div>
      </Sample>
      <Sample title="Tabs and list" note="One stop for Tab; arrows, J and K inside.">
        <Tabs
          label="Kinds of news"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'all', name: 'All', waiting: { count: 3, words: '3 new' } },
            { id: 'mail', name: 'Mail' },
            { id: 'chat', name: 'Chat' },
          ]}
        >
          <Columns tracks="minmax(0, 2fr) minmax(0, 3fr)" from="M">
            <Column label="News">
              <RovingList
                label="News"
                items={rows}
                itemKey={(row: RowOf) => row.id}
                current={opened}
                onOpen={setOpened}
              >
                {(row) => (
                  <Mark
                    glyph={row.id === 'comms' ? 'unread' : 'owned'}
                    tone={row.id === 'comms' ? 'accent' : 'quiet'}
                  >
                    {row.name}
                  </Mark>
                )}
              </RovingList>
            </Column>
            <Column label="Reading">
              <h3>{rows.find((row) => row.id === opened)?.name}</h3>
              <p>
                Lines hold forty-five to seventy characters, also on a screen of 1920, where columns
                are added instead.
              </p>
            </Column>
          </Columns>
        </Tabs>
      </Sample>
      <Sample title="Table">
        <DataTable
          caption="Decisions"
          rows={rows}
          rowKey={(row) => row.id}
          stacks
          columns={[
            { key: 'name', head: 'Decision', cell: (row) => row.name },
            { key: 'who', head: 'Owner', cell: (row) => row.who },
            { key: 'used', head: 'Used', align: 'end', cell: (row) => durationFigure(row.usedMs) },
            {
              key: 'over',
              head: 'Against target',
              align: 'end',
              cell: (row) => signedDuration(row.usedMs - row.targetMs),
            },
            { key: 'score', head: 'Score', align: 'end', cell: (row) => oneDecimal(row.score) },
          ]}
        />
      </Sample>
      <Sample title="Empty, waiting, broken">
        <div className={s.pair}>
          <EmptyState title="Quiet for now">First news comes from the facilitator.</EmptyState>
          <Skeleton sentence="Fetching the inbox." />
          <ErrorState
            title="The page could not be drawn"
            safe="Everything you wrote is kept."
            action={<Button>Load again</Button>}
            detail="TypeError in columns"
          />
        </div>
      </Sample>
    </>
  )
}
