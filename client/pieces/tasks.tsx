import { memo } from 'react'
import type { TaskRow } from '../../shared/view/rows.ts'
import { EmptyState } from '../look/empty-state.tsx'
import { Mark } from '../look/mark.tsx'
import { Select } from '../look/select.tsx'
import { Button } from '../look/button.tsx'
import { useRow, useRows } from '../stores/rows.ts'
import { useSend } from '../stores/send.ts'
import { nameOf, useIsMe, useMay, useMe, useSeatName, useTeam } from '../stores/viewer.ts'
import { SectionHead } from './section-head.tsx'
import { SendState } from './send-state.tsx'
import { TaskComposer } from './task-composer.tsx'
import s from './tasks.module.css'
import { useFill } from './use-slots.ts'

/** Each task is one named person's. The playbook's suggestions stand below until somebody takes one. */
export function Tasks() {
  const team = useTeam()?.id
  const tasks = useRows('tasks', (row) => row.team === team)
  const may = useMay().has('create-task')
  const taken = tasks.filter(({ state }) => state !== 'suggested')
  const suggested = tasks.filter(({ state }) => state === 'suggested')
  const open = taken.filter(({ state }) => state !== 'finished').length
  return (
    <div className={s.tasks}>
      <SectionHead title="Tasks" sum={open === 0 ? 'none open' : `${open} open`} />
      {tasks.length === 0 && (
        <EmptyState title="No tasks yet">
          Give one to a person: a task that belongs to a team belongs to nobody.
        </EmptyState>
      )}
      {taken.map(({ id }) => (
        <Task key={id} id={id} />
      ))}
      {may && <TaskComposer />}
      {suggested.length > 0 && <h3 className={s.label}>From the playbook</h3>}
      {suggested.map(({ id }) => (
        <Task key={id} id={id} />
      ))}
    </div>
  )
}

const Task = memo(function Task({ id }: { readonly id: string }) {
  const task = useRow('tasks', id)
  const fill = useFill()
  if (task === null) return null
  return (
    <div className={s.task} data-finished={task.state === 'finished' || undefined}>
      <p className={s.title}>{fill(task.title)}</p>
      {task.detail !== null && <p className={s.detail}>{fill(task.detail)}</p>}
      <p className={s.detail}>
        <TaskState task={task} />
        {task.handsOn && <span className={s.kind}>hands-on</span>}
      </p>
      <TaskActs task={task} />
    </div>
  )
})

const STATES = {
  suggested: 'nobody yet',
  open: 'not acknowledged',
  acknowledged: 'in hand',
  finished: 'finished',
} as const

function TaskState({ task }: { readonly task: TaskRow }) {
  const owner = useSeatName(task.owner)
  const mine = useIsMe(task.owner)
  if (task.owner === null)
    return (
      <Mark glyph="nobody" tone="quiet">
        Nobody
      </Mark>
    )
  return (
    <Mark
      glyph={task.state === 'finished' ? 'made' : mine ? 'yours' : 'owned'}
      tone={mine && task.state !== 'finished' ? 'accent' : 'plain'}
    >
      {mine ? 'You' : owner}, {STATES[task.state]}
    </Mark>
  )
}

function TaskActs({ task }: { readonly task: TaskRow }) {
  const may = useMay(`task:${task.id}`)
  const mayCreate = useMay().has('create-task')
  const me = useMe()
  const seats = useRows('seats', (seat) => seat.team === task.team && seat.state === 'present')
  const { sending, send } = useSend(`task:${task.id}`)
  const suggested = task.state === 'suggested'
  const assignable = suggested ? mayCreate : may.has('assign-task')
  const give = (to: string) =>
    void send(suggested ? 'create-task' : 'assign-task', { task: task.ref, to })
  if (
    !assignable &&
    !may.has('acknowledge-task') &&
    !may.has('finish-task') &&
    sending.is === 'idle'
  )
    return null
  return (
    <div className={s.acts}>
      {may.has('acknowledge-task') && (
        <Button dense onClick={() => void send('acknowledge-task', { task: task.ref })}>
          Take it on
        </Button>
      )}
      {may.has('finish-task') && (
        <Button dense onClick={() => void send('finish-task', { task: task.ref })}>
          Finish
        </Button>
      )}
      {assignable && (
        <span className={s.give} data-dense>
          <Select
            label={suggested ? 'Give it to' : 'Pass it to'}
            hideLabel
            value=""
            prompt={suggested ? 'Give it to…' : 'Pass it to…'}
            options={seats.map((seat) => ({
              value: seat.id,
              label: seat.id === me?.seat ? 'Me' : nameOf(seat, seat.id),
            }))}
            onChange={give}
          />
        </span>
      )}
      {sending.is !== 'idle' && <SendState of={sending} />}
    </div>
  )
}
