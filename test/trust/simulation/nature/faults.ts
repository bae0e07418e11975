/** What can go wrong, and how often out of 1 wherever it could. */
export const FAULTS = {
  // The way between a page and the server.
  delay: 0.01,
  duplicate: 0.03,
  reorder: 0.05,
  'answer-lost': 0.02,
  cut: 0.02,
  'half-open': 0.2,
  stall: 0.015,
  // The server's process and its machine.
  'crash-idle': 0.03,
  'crash-before-commit': 0.02,
  'crash-after-commit': 0.03,
  'long-outage': 0.1,
  'disk-error': 0.03,
  'disk-full': 0.03,
  'read-error': 0.06,
  stop: 0.012,
  erase: 0.4,
  'clock-forward': 0.03,
  'clock-back': 0.03,
  'closed-lid': 0.03,
  // People and their devices.
  reload: 0.02,
  'second-tab': 0.02,
  'take-over': 0.5,
  'old-page': 0.008,
  'id-reused': 0.02,
  malformed: 0.015,
  flood: 0.004,
} as const

export type Fault = keyof typeof FAULTS
