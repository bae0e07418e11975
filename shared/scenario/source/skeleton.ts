import type { ScenarioDocument } from '../schema.ts'

const line = '…'
const id = 'placeholder'
const gate = { gate: { commandHeld: true } } as const

/** What stands in for a part that a file has not yet, while the rest of it is looked at. */
export const SKELETON: ScenarioDocument = {
  format: 1,
  title: line,
  summary: line,
  story: line,
  company: { name: line, about: line },
  startsAt: '00:00',
  people: { min: 1, max: 12 },
  truth: { kind: 'incident', explanation: line },
  commander: id,
  roles: [
    { id, title: line, brief: line },
    { id: 'another-placeholder', title: line, brief: line },
  ],
  ownership: [
    {
      id,
      title: line,
      map: {
        isolate: id,
        'customer-communication': id,
        'notify-regulator': id,
        'escalate-vendor': id,
        spend: id,
      },
    },
  ],
  phases: { identification: gate, containment: gate, eradication: gate, recovery: gate },
  personas: [{ id, name: line }],
  injects: [{ id, title: line, from: id, channel: 'chat', body: line }],
  decisions: [
    {
      id,
      title: line,
      question: line,
      authority: 'command',
      phase: 'identification',
      target: '2m',
      deadline: '3m',
      answer: 'free',
    },
  ],
  milestones: { started: '0s', contained: gate.gate, resolved: gate.gate },
  playbook: {
    title: line,
    triggers: [line],
    firstActions: [line],
    owners: [line],
    communication: [line],
  },
  forms: {},
}
