/** Classes of business decision that a role may approve. */
export const BUSINESS_AUTHORITIES = [
  'isolate',
  'customer-communication',
  'notify-regulator',
  'escalate-vendor',
  'spend',
] as const
export type BusinessAuthority = (typeof BUSINESS_AUTHORITIES)[number]

/** `command` is held by whoever has incident command at that instant. */
export const AUTHORITIES = [...BUSINESS_AUTHORITIES, 'command'] as const
export type Authority = (typeof AUTHORITIES)[number]

export const AUTHORITY_TITLES: Record<Authority, string> = {
  isolate: 'isolate systems',
  'customer-communication': 'tell customers',
  'notify-regulator': 'notify the regulator',
  'escalate-vendor': 'escalate to a vendor',
  spend: 'spend money',
  command: 'run the incident',
}
