/** What a link lets its holder do. */
export type CapabilityKind = 'host' | 'facilitator' | 'seat' | 'observer' | 'display' | 'reader'
