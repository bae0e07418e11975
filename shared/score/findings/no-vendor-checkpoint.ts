import type { Finding, Occurrence } from './finding.ts'

export const noVendorCheckpoint: Finding = {
  key: 'no-vendor-checkpoint',
  title: 'A vendor was involved and no checkpoint was agreed',
  occurrences({ team }) {
    const { vendorsInvolved, checkpoints } = team.record
    return vendorsInvolved
      .filter(({ vendor }) => !checkpoints.some((checkpoint) => checkpoint.vendor === vendor))
      .map(({ vendor, moment }): Occurrence => ({
        sentence: ['No checkpoint was agreed with ', { vendor }, '.'],
        events: [moment.seq],
      }))
  },
}
