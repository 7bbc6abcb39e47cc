import { judgeCapture } from '@mikomi/domain/leads';
import { checkTexts, type Refusal, refuse } from '@mikomi/domain/shared';

/** What a form says of a lead in its own words and days. */
export interface LeadWords {
  readonly name?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly capturedAt?: number | null | undefined;
  readonly expectedValue?: { readonly amount: number; readonly currency: string } | null | undefined;
}

/** A new lead and an edited one take the same: texts of their length, nothing expected below zero, nothing that came in tomorrow. */
export function checkOwnWords(
  { name, note, expectedValue, capturedAt }: LeadWords,
  now: number,
): Refusal | undefined {
  if (expectedValue && expectedValue.amount < 0) return refuse('value-negative', { path: ['expectedValue'] });
  return judgeCapture(capturedAt ?? now, now) ?? checkTexts({ name, note });
}
