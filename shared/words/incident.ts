/** What the team has said about the incident so far. */
export const VERDICTS = ['open', 'confirmed', 'stood-down'] as const
export type Verdict = (typeof VERDICTS)[number]
export const VERDICT_TITLES: Record<Verdict, string> = {
  open: 'Open',
  confirmed: 'Confirmed',
  'stood-down': 'Stood down',
}

/** 1 is the worst. */
export type Severity = 1 | 2 | 3
export const SEVERITIES = [1, 2, 3] as const

/** Fields of the incident record that people write; severity, verdict and checkpoints have commands of their own. */
export const RECORD_FIELDS = ['trigger', 'impact', 'systems'] as const
export type RecordField = (typeof RECORD_FIELDS)[number]
export const RECORD_FIELD_TITLES: Record<RecordField | 'severity', string> = {
  trigger: 'Trigger',
  impact: 'Suspected impact',
  systems: 'Affected systems',
  severity: 'Severity',
}

export const AUDIENCES = ['customers', 'regulators', 'vendors', 'executives', 'staff'] as const
export type Audience = (typeof AUDIENCES)[number]
export const AUDIENCE_TITLES: Record<Audience, string> = {
  customers: 'Customers',
  regulators: 'Regulators',
  vendors: 'Vendors',
  executives: 'Executives',
  staff: 'Staff',
}

export const ANSWERS = ['yes', 'no', 'unknown'] as const
export type Answer = (typeof ANSWERS)[number]

export const ASSESSMENTS = ['strong', 'acceptable', 'weak'] as const
export type Assessment = (typeof ASSESSMENTS)[number]

export const CONFIDENCES = ['low', 'medium', 'high'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export const RATINGS = ['P', 'S', 'M', 'U'] as const
export type Rating = (typeof RATINGS)[number]
export const RATING_TITLES: Record<Rating, string> = {
  P: 'Performed without challenges',
  S: 'Performed with some challenges',
  M: 'Performed with major challenges',
  U: 'Unable to be performed',
}

/** What an observer presses when something happens. */
export const TAGS = ['good-move', 'gap', 'quote', 'question'] as const
export type Tag = (typeof TAGS)[number]
export const TAG_TITLES: Record<Tag, string> = {
  'good-move': 'Good move',
  gap: 'Gap',
  quote: 'Quote',
  question: 'Question',
}

export const FORMS = ['taster', 'short', 'full'] as const
export type FormName = (typeof FORMS)[number]
