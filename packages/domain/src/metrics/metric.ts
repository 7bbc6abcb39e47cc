/** What is counted, the same everywhere: on insights, boards, targets and in the API. */
export const METRIC_KEYS = [
  'LEADS_CAPTURED',
  'LEADS_CONVERTED',
  'LEADS_LOST',
  'DEAL_VALUE',
  'COMMENTS',
  'CALLS',
  'MESSAGES',
  'MEETINGS',
  'VISITS',
  'FOLLOW_UPS_DONE',
] as const;

/** One of `METRIC_KEYS`. */
export type MetricKey = (typeof METRIC_KEYS)[number];

/** COUNT counts facts; MONEY sums minor units, each currency by itself. */
export type MetricUnit = 'COUNT' | 'MONEY';

/** The day a fact counts on, as its civil day in the organization's zone. */
export type CountedDay =
  | 'FIRST_TOUCH'
  | 'CONVERSION'
  | 'LOSS'
  | 'DEAL_DAY_OR_ADJUSTMENT_DAY'
  | 'OCCURRED'
  | 'DONE';

/** Who a fact is credited to, with the team that member belonged to on that day. */
export type CreditedMember =
  | 'OWNER_ON_THE_DAY'
  | 'OWNER_WHEN_CLOSED'
  | 'DEAL_CREDITS'
  | 'AUTHOR'
  | 'WHO_DID_IT';

/** What looks like a fact and is none. */
export type Exclusion =
  | 'DELETED_RECORDS'
  | 'TOUCHES_ON_OPEN_LEADS'
  | 'LOSSES_WITHDRAWN'
  | 'CLOSED_OUTSIDE'
  | 'CONVERSIONS_UNDONE'
  | 'SYSTEM_ENTRIES'
  | 'RECEIVED'
  | 'CANCELLED';

/** What a metric counts: on which day, to whose credit, and what it leaves out. */
export interface MetricDefinition {
  readonly key: MetricKey;
  readonly unit: MetricUnit;
  readonly day: CountedDay;
  readonly credited: CreditedMember;
  readonly excludes: readonly Exclusion[];
  /** Whether more is good news: it gives a change its colour, never its number. */
  readonly better: 'HIGHER' | 'LOWER';
}

const ACTIVITY = {
  unit: 'COUNT',
  day: 'OCCURRED',
  credited: 'AUTHOR',
  better: 'HIGHER',
} as const satisfies Partial<MetricDefinition>;

/**
 * Every metric, once. Activities count when a member did them, not when they were written down, and only those that left
 * the house: what a contact sends is no achievement of a member's.
 */
export const METRICS: Readonly<Record<MetricKey, MetricDefinition>> = {
  LEADS_CAPTURED: {
    key: 'LEADS_CAPTURED',
    unit: 'COUNT',
    day: 'FIRST_TOUCH',
    credited: 'OWNER_ON_THE_DAY',
    excludes: ['DELETED_RECORDS', 'TOUCHES_ON_OPEN_LEADS', 'CLOSED_OUTSIDE'],
    better: 'HIGHER',
  },
  LEADS_CONVERTED: {
    key: 'LEADS_CONVERTED',
    unit: 'COUNT',
    day: 'CONVERSION',
    credited: 'OWNER_WHEN_CLOSED',
    excludes: ['DELETED_RECORDS', 'CONVERSIONS_UNDONE'],
    better: 'HIGHER',
  },
  LEADS_LOST: {
    key: 'LEADS_LOST',
    unit: 'COUNT',
    day: 'LOSS',
    credited: 'OWNER_WHEN_CLOSED',
    excludes: ['DELETED_RECORDS', 'LOSSES_WITHDRAWN', 'CLOSED_OUTSIDE'],
    better: 'LOWER',
  },
  DEAL_VALUE: {
    key: 'DEAL_VALUE',
    unit: 'MONEY',
    day: 'DEAL_DAY_OR_ADJUSTMENT_DAY',
    credited: 'DEAL_CREDITS',
    excludes: ['DELETED_RECORDS', 'CONVERSIONS_UNDONE'],
    better: 'HIGHER',
  },
  COMMENTS: { key: 'COMMENTS', ...ACTIVITY, excludes: ['DELETED_RECORDS', 'SYSTEM_ENTRIES'] },
  CALLS: { key: 'CALLS', ...ACTIVITY, excludes: ['DELETED_RECORDS', 'RECEIVED'] },
  MESSAGES: { key: 'MESSAGES', ...ACTIVITY, excludes: ['DELETED_RECORDS', 'RECEIVED', 'SYSTEM_ENTRIES'] },
  MEETINGS: { key: 'MEETINGS', ...ACTIVITY, excludes: ['DELETED_RECORDS', 'CANCELLED'] },
  VISITS: { key: 'VISITS', ...ACTIVITY, excludes: ['DELETED_RECORDS', 'CANCELLED'] },
  FOLLOW_UPS_DONE: {
    key: 'FOLLOW_UPS_DONE',
    unit: 'COUNT',
    day: 'DONE',
    credited: 'WHO_DID_IT',
    excludes: ['DELETED_RECORDS', 'CANCELLED'],
    better: 'HIGHER',
  },
};
