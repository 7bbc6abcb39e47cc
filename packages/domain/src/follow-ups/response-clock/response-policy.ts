import type { EnquiryWay } from './enquiry.ts';

/** Working minutes until the owner is warned, and until the answer is late. */
export interface ResponseAllowance {
  readonly warnMinutes: number;
  readonly breachMinutes: number;
}

/** What happens to an enquiry whose answer is late, in working minutes after the breach; null for what is switched off. */
export interface AfterBreach {
  readonly escalateMinutes: number | null;
  readonly claimableMinutes: number | null;
  readonly reassignMinutes: number | null;
}

/** What is allowed for some enquiries. Null of `ways` or `sourceIds` is any; null of `allowance` starts no clock. */
export interface ResponseRule {
  readonly id: string;
  readonly ways: readonly EnquiryWay[] | null;
  readonly sourceIds: readonly string[] | null;
  readonly allowance: ResponseAllowance | null;
  readonly after: AfterBreach;
}

/** What of a call answers an enquiry: that it was tried, or only that they spoke. */
export const CALL_ANSWERS = ['ATTEMPTED', 'REACHED'] as const;

/** Whose hours a clock counts: the organization's, or the office's of who owns the lead. */
export const CLOCK_CALENDARS = ['ORGANIZATION', 'OWNER'] as const;

/** The first rule that fits decides. */
export interface ResponsePolicy {
  readonly rules: readonly ResponseRule[];
  /** Whether trying to call answers an enquiry, or only having spoken. */
  readonly callAnswers: (typeof CALL_ANSWERS)[number];
  /** Whose hours count: the organization's, or the office's of who owns the lead when the clock starts. */
  readonly calendar: (typeof CLOCK_CALENDARS)[number];
}

const NOTHING: AfterBreach = { escalateMinutes: null, claimableMinutes: null, reassignMinutes: null };

const rule = (id: string, ways: readonly EnquiryWay[], breachMinutes: number): ResponseRule => ({
  id,
  ways,
  sourceIds: null,
  allowance: { warnMinutes: breachMinutes / 3, breachMinutes },
  after: { escalateMinutes: 0, claimableMinutes: breachMinutes, reassignMinutes: null },
});

/**
 * What an organization begins with. That minutes matter for forms and missed calls: J. Oldroyd, K. McElheran, D. Elkington,
 * "The Short Life of Online Sales Leads", Harvard Business Review, March 2011 (contact tried within the hour is nearly seven
 * times as likely to qualify the lead as an hour later), and J. Oldroyd, D. Elkington, "Lead Response Management", MIT Sloan
 * and InsideSales.com, 2007 (odds fall within the first half hour). Both count attempts, so an attempt answers. That the
 * warning comes at a third, the manager hears at once and colleagues may take over after the same time again is ours, so
 * that each still leaves time to answer; taking a lead away from its owner is only for who chooses it.
 */
export const RESPONSE_POLICY: ResponsePolicy = {
  rules: [
    rule('at-once', ['FORM', 'CHAT', 'MISSED_CALL'], 15),
    rule('portal-mail', ['PORTAL_MAIL'], 30),
    rule('email', ['EMAIL'], 240),
    {
      id: 'no-answer-awaited',
      ways: ['CALL', 'VISIT', 'REFERRAL', 'CARD', 'IMPORT', 'MANUAL'],
      sourceIds: null,
      allowance: null,
      after: NOTHING,
    },
  ],
  callAnswers: 'ATTEMPTED',
  calendar: 'ORGANIZATION',
};
