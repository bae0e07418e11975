const ROLES = ['commander', 'platform', 'comms']

function team(_: unknown, at: number) {
  const seats = ROLES.map((role, place) => ({
    id: `seat-${at * ROLES.length + place + 1}`,
    roles: [role],
    bot: null,
  }))
  return { id: `team-${at + 1}`, title: `Team ${'ABC'[at] ?? at}`, seats, deputies: {} }
}

/**
 * What set-up asks the server for: the short form of *Leaked API keys*, facilitated, each team with a
 * commander, a platform owner and communications on seats numbered through.
 */
export function facilitatedSetup(teams = 1) {
  return {
    slug: 'leaked-key',
    form: 'short',
    title: 'Leaked API keys',
    preset: 'platform-led',
    ownership: {
      isolate: ['platform'],
      'customer-communication': ['founder'],
      'notify-regulator': ['founder'],
      'escalate-vendor': ['commander'],
      spend: ['founder'],
    },
    slots: {},
    teams: Array.from({ length: teams }, team),
    facilitated: true,
    pace: 1,
    countdowns: true,
    attentionCap: 3,
    place: 'room',
    admitByHand: false,
    observersSeeSpoilers: false,
  }
}
