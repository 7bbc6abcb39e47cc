import { objectOf, readShape, type ShapeRefusal, wholeFrom } from '../shared/index.ts';
import type { EnquiryPolicy } from './enquiry.ts';

const TEN_YEARS = 3660;

const policyShape = objectOf<EnquiryPolicy>({
  reopenWithinDays: wholeFrom(0, TEN_YEARS),
  silentDays: wholeFrom(0, TEN_YEARS),
});

/**
 * A policy of those who come back counts whole days, none to ten years: with none a lost lead stays lost, and whoever writes
 * again makes a touch.
 * Source: ours, because days that are no number would open every lost lead again, however old.
 */
export function checkEnquiryPolicy(stored: unknown): EnquiryPolicy | ShapeRefusal {
  return readShape(stored, policyShape);
}
