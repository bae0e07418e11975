import { after, started } from '../../../kit/case.ts'
import { trial } from '../../../kit/trial.ts'

const keepLog = { task: 'keep-log' }
const to3 = { ...keepLog, to: 'seat-3' }
const unknown = { data: { task: 'task-9' } }

/** What the small scenario lets follow from `keep-log`. */
const KEPT = [
  ['record.evidence-kept', { evidence: 'gateway-log' }],
  ['phase.gate-met', { phase: 'eradication' }],
] as const

/** The scenario suggests `keep-log`; here it is on the list, with seat 3 for its owner. */
const listed = after(started, ['seat-1', 'create-task', to3])
const finished = after(listed, ['seat-3', 'finish-task', keepLog])

trial('create-task', {
  given: started,
  by: 'seat-1',
  data: { title: 'Call the bank', to: 'seat-3' },
  follows: [['task.created', { task: 'task-1', title: { text: 'Call the bank' }, to: 'seat-3' }]],
  also: {
    'one that the scenario suggests': {
      data: keepLog,
      follows: [['task.created', { task: 'keep-log', title: null, to: null }]],
    },
  },
  refused: {
    'unknown-seat': { data: { title: 'Call the bank', to: 'seat-9' } },
    'bad-data': { data: {} },
    'unknown-task': unknown,
    'task-exists': { given: listed, data: keepLog },
  },
})

trial('assign-task', {
  given: listed,
  by: 'seat-1',
  data: { ...keepLog, to: 'seat-4' },
  follows: [['task.assigned', { task: 'keep-log', to: 'seat-4' }]],
  also: {
    'one not yet on the list': { given: started, follows: [['task.created', { to: 'seat-4' }]] },
  },
  refused: {
    'unknown-seat': { data: { ...keepLog, to: 'seat-9' } },
    'unknown-task': { data: { task: 'task-9', to: 'seat-4' } },
    'task-finished': { given: finished },
  },
})

trial('acknowledge-task', {
  given: listed,
  by: 'seat-3',
  data: keepLog,
  follows: [['task.acknowledged', { task: 'keep-log', seat: 'seat-3' }]],
  refused: {
    'unknown-task': { given: started },
    'task-finished': { given: finished },
    'task-acknowledged': { given: after(listed, ['seat-3', 'acknowledge-task', keepLog]) },
    'task-not-yours': { by: 'seat-4' },
  },
})

trial('finish-task', {
  given: listed,
  by: 'seat-3',
  data: keepLog,
  follows: [['task.finished', { task: 'keep-log', seat: 'seat-3' }], ...KEPT],
  also: {
    'one not yet on the list': {
      given: started,
      by: 'seat-2',
      follows: [
        ['task.created', { task: 'keep-log', to: 'seat-2' }],
        ['task.finished', { seat: 'seat-2' }],
        ...KEPT,
      ],
    },
  },
  refused: {
    'unknown-task': unknown,
    'task-finished': { given: finished },
    'task-not-yours': { by: 'seat-4' },
  },
})
