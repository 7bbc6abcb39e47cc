import {
  addWorkingMinutes,
  type Instant,
  isInstant,
  isRefusal,
  nextOpening,
  type Sentence,
  type WorkingCalendar,
} from '../../shared/index.ts';
import type { EnquiryToAnswer, EnquiryWay } from './enquiry.ts';
import {
  type AfterBreach,
  RESPONSE_POLICY,
  type ResponseAllowance,
  type ResponsePolicy,
  type ResponseRule,
} from './response-policy.ts';
import { type ClockKey, ruleSentence, waySentence } from './say-rule.ts';

/** What one enquiry is measured by, fixed when it comes in: a rule changed later judges later enquiries. */
export interface ResponseClock {
  readonly enquiryId: string;
  readonly way: EnquiryWay;
  readonly ruleId: string;
  readonly allowance: ResponseAllowance;
  readonly after: AfterBreach;
  readonly callAnswers: ResponsePolicy['callAnswers'];
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  /** The first working moment from the enquiry on. */
  readonly startsAt: Instant;
  /** When the owner is warned and when the answer is late, as long as nothing pauses it. */
  readonly warnAt: Instant;
  readonly breachAt: Instant;
}

/** The clock that an enquiry starts, or why it starts none. */
export type ClockStart =
  | { readonly kind: 'started'; readonly clock: ResponseClock; readonly because: Sentence<ClockKey> }
  | { readonly kind: 'none'; readonly because: Sentence<ClockKey> };

/**
 * Only what a customer sent us, and was not brought in quietly, starts a clock, by the first rule that fits it; the clock
 * counts from the customer's moment, or the next opening when that was outside working hours, so that being told late is
 * part of being slow.
 * Source: J. Oldroyd, K. McElheran and D. Elkington, "The Short Life of Online Sales Leads", Harvard Business Review
 * (March 2011), for counting from the customer's moment.
 */
export function startClock(
  enquiry: EnquiryToAnswer,
  calendar: WorkingCalendar,
  policy: ResponsePolicy = RESPONSE_POLICY,
): ClockStart {
  if (enquiry.direction === 'OUT') return none('clock-none-outbound');
  if (enquiry.quiet) return none('clock-none-quiet');
  const way = waySentence(enquiry.way);
  const rule = policy.rules.find((each) => fits(each, enquiry));
  if (rule === undefined) return none('clock-none-no-rule', { way });
  if (rule.allowance === null) return none('clock-none-by-rule', { way });
  if (!isInstant(enquiry.occurredAt) || !isInstant(enquiry.recordedAt)) return none('clock-none-no-moment');
  const startsAt = nextOpening(enquiry.occurredAt, calendar);
  const warnAt = addWorkingMinutes(enquiry.occurredAt, rule.allowance.warnMinutes, calendar);
  const breachAt = addWorkingMinutes(enquiry.occurredAt, rule.allowance.breachMinutes, calendar);
  if (isRefusal(startsAt) || isRefusal(warnAt) || isRefusal(breachAt)) return none('clock-none-never-open');
  const clock: ResponseClock = {
    enquiryId: enquiry.id,
    way: enquiry.way,
    ruleId: rule.id,
    allowance: rule.allowance,
    after: rule.after,
    callAnswers: policy.callAnswers,
    occurredAt: enquiry.occurredAt,
    recordedAt: Math.max(enquiry.recordedAt, enquiry.occurredAt),
    startsAt,
    warnAt,
    breachAt,
  };
  const by = { at: breachAt, zone: calendar.zone };
  return {
    kind: 'started',
    clock,
    because: { key: 'clock-starts', parameters: { by, rule: ruleSentence(clock) } },
  };
}

function fits(rule: ResponseRule, enquiry: EnquiryToAnswer): boolean {
  if (rule.ways !== null && !rule.ways.includes(enquiry.way)) return false;
  return rule.sourceIds === null || (enquiry.sourceId !== null && rule.sourceIds.includes(enquiry.sourceId));
}

function none(key: ClockKey, parameters?: Sentence['parameters']): ClockStart {
  return { kind: 'none', because: parameters === undefined ? { key } : { key, parameters } };
}
