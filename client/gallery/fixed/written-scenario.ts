/** A small scenario as its author writes it, without a problem. */
export const writtenScenario = `format: 1
title: A leaked key
summary: A key of the model gateway stands in a public mirror.
story: It is an ordinary night. \${chat} is quiet.
company: { name: Quillmark, about: Thirty people who build a writing assistant. }
startsAt: '02:02'
people: { min: 2, max: 4 }
truth: { kind: incident, explanation: The key was public for forty minutes. }
slots:
  pager: { title: On-call tool, default: the on-call phone }
  chat: { title: Chat, default: the team chat }
commander: commander
roles:
  - { id: commander, title: Incident commander, brief: Leads. }
  - { id: platform, title: Platform lead, brief: Runs the gateway. }
  - { id: communications, title: Communications lead, brief: Writes., else: [platform] }
ownership:
  - id: platform-led
    title: Platform-led
    map:
      isolate: platform
      customer-communication: communications
      notify-regulator: commander
      escalate-vendor: platform
      spend: commander
personas:
  - { id: monitoring, name: Monitoring }
  - { id: scanner, name: Secret scanning, about: of the code host }
phases:
  identification: { gate: { made: declare } }
  containment: { gate: { made: revoke } }
  eradication: { gate: { made: revoke } }
  recovery: { gate: { updateSent: customers } }
injects:
  - id: first-page
    title: Requests far above the usual
    from: monitoring
    channel: pager
    attention: 3
    body: Requests through the gateway rise and do not stop.
    fields: { severity: critical, source: model gateway, value: 1900 a minute, threshold: 120 a minute }
    expect: Somebody says that they lead.
    coaching: If nobody leads after two minutes, ask who would call whom.
  # Is the wording of the real tool close enough?
  - id: secret-alert
    title: Secret found in a public mirror
    from: scanner
    to: [platform]
    channel: chat
    body: |
      **1 active secret** in a file of the mirror. Posted to \${chat} by the scanner.

      - first seen 02:02
      - validity: active
decisions:
  - id: declare
    title: Declare it?
    question: Is this an incident?
    authority: command
    phase: identification
    target: 3m
    deadline: 6m
    options:
      - { id: declare-now, label: Declare, verdict: confirmed }
      - { id: wait, label: Wait for more }
  - id: revoke
    title: Revoke the key?
    question: Revoke the key now?
    authority: isolate
    phase: containment
    target: 4m
    deadline: 8m
    options:
      - { id: revoke-now, label: Revoke now }
      - { id: stage-first, label: Stage a new one first }
milestones: { started: -40m, contained: { made: revoke }, resolved: { updateSent: customers } }
playbook:
  title: Leaked credentials
  triggers: [An alert of the code host]
  firstActions: [Say who leads, List the keys]
  owners: [Platform lead]
  communication: [Customers within 30 minutes]
forms:
  short:
    minutes: 15
    hotWash: 5
    injects:
      - { inject: first-page, at: 0s }
      - { inject: secret-alert, at: 3m }
    decisions:
      - { decision: declare, with: first-page }
      - { decision: revoke, with: secret-alert }
`
