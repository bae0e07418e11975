import type { Finding, Occurrence } from './finding.ts'

export const evidenceLost: Finding = {
  key: 'evidence-lost',
  title: 'Evidence was lost before it was kept',
  occurrences: ({ team }) =>
    team.record.evidence
      .filter(({ state }) => state === 'lost')
      .map(({ evidence, moment }): Occurrence => ({
        sentence: [{ evidence }, ' was lost before anyone kept it.'],
        events: [moment.seq],
      })),
}
