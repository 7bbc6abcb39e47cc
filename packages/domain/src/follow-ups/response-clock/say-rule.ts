import { ownEntry, type Sentence, toldText } from '../../shared/index.ts';
import { workingSpanOf } from '../phrases/span-of.ts';
import type { EnquiryWay } from './enquiry.ts';
import type { ResponseAllowance } from './response-policy.ts';
import type { responseClockWords } from './words.ts';

/** The keys of this book of words. */
export type ClockKey = keyof (typeof responseClockWords)['en'];

const WAYS: Readonly<Record<EnquiryWay, ClockKey>> = {
  FORM: 'clock-way-form',
  CHAT: 'clock-way-chat',
  MISSED_CALL: 'clock-way-missed-call',
  PORTAL_MAIL: 'clock-way-portal-mail',
  EMAIL: 'clock-way-email',
  CALL: 'clock-way-call',
  VISIT: 'clock-way-visit',
  REFERRAL: 'clock-way-referral',
  CARD: 'clock-way-card',
  IMPORT: 'clock-way-import',
  MANUAL: 'clock-way-manual',
};

/** The enquiries of one way, as a phrase for the middle of a sentence; a way that is unknown here is said by its name. */
export function waySentence(way: EnquiryWay): Sentence<ClockKey> {
  const key = ownEntry(WAYS, way);
  return key === undefined ? { key: 'clock-way-unknown', parameters: { way: toldText(way) } } : { key };
}

/** What is allowed for such an enquiry, as a clause. */
export function ruleSentence(clock: {
  readonly way: EnquiryWay;
  readonly allowance: ResponseAllowance;
}): Sentence<ClockKey> {
  return {
    key: 'clock-rule',
    parameters: { way: waySentence(clock.way), allowed: workingSpanOf(clock.allowance.breachMinutes) },
  };
}
