import {
  anyShape,
  type CalendarRefusal,
  checkWorkingCalendar,
  flagShape,
  isRefusal,
  isWhole,
  listOf,
  numberShape,
  objectOf,
  objectWithEach,
  oneOf,
  optional,
  type Refusal,
  readShape,
  recordOf,
  refuse,
  type Sentence,
  type SentenceParameters,
  type Shape,
  type ShapeRefusal,
  textShape,
  type WorkingSpan,
} from '../../shared/index.ts';
import type { ApproachRules } from './approach.ts';
import { APPROACH_LAWS } from './approach-rules.ts';
import { CADENCE_CHANNELS } from './cadence.ts';
import { badLimit, limitsShape } from './contact-limit.ts';
import type { CadenceKey } from './words.ts';

const MOST_SPANS = 12;
const MOST_DAYS = 3653;

const spansShape = listOf(objectOf<WorkingSpan>({ from: textShape, to: textShape }), MOST_SPANS);
const channelsShape = listOf(oneOf(CADENCE_CHANNELS), CADENCE_CHANNELS.length);
const rulesShape = objectOf<ApproachRules>({
  windows: objectWithEach(CADENCE_CHANNELS, recordOf(spansShape, 7)),
  restsOnHolidays: flagShape,
  consentFirst: channelsShape,
  limits: limitsShape,
  daysAfterDecline: numberShape,
  daysAfterEnquiry: numberShape,
  because: objectOf<Sentence<CadenceKey>>({
    key: oneOf(APPROACH_LAWS),
    parameters: optional(recordOf(anyShape, 2) as Shape<SentenceParameters>),
  }),
});

/** Why rules of approach are not saved. */
export type ApproachRulesRefusal =
  | ShapeRefusal
  | CalendarRefusal
  | Refusal<'cadence-limit-impossible' | 'cadence-delay-impossible'>;

/**
 * An organization's own rules can be kept when the times of every window can be read, its limits can be kept to, and who declined
 * is left alone, or who asked is answered, for at most ten years. A channel whose window never opens is one that is not used.
 * Source: ours: an organization sets its own rules, and what cannot be calculated with is refused while its author looks.
 */
export function checkApproachRules(stored: unknown): ApproachRules | ApproachRulesRefusal {
  const rules = readShape(stored, rulesShape);
  if (isRefusal(rules)) return rules;
  for (const channel of CADENCE_CHANNELS) {
    const checked = checkWorkingCalendar({ zone: 'UTC', week: rules.windows[channel], days: {} });
    if (isRefusal(checked) && checked.because !== 'never-open')
      return { ...checked, path: ['windows', channel, ...(checked.path ?? []).slice(1)] };
  }
  const limit = badLimit(rules.limits);
  if (limit) return limit;
  for (const days of ['daysAfterDecline', 'daysAfterEnquiry'] as const)
    if (!isWhole(rules[days], 0, MOST_DAYS))
      return refuse('cadence-delay-impossible', {
        path: [days],
        parameters: { atLeast: 0, atMost: MOST_DAYS },
      });
  return rules;
}
