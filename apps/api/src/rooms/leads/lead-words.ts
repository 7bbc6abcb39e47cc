import { checkTexts, type Refusal, refuse } from '@mikomi/domain/shared';

/** What a form says of a lead in its own words. */
export interface LeadWords {
  readonly name?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly expectedValue?: { readonly amount: number; readonly currency: string } | null | undefined;
}

/** A new lead and an edited one take the same: texts of their length, nothing expected below zero. */
export function checkOwnWords({ name, note, expectedValue }: LeadWords): Refusal | undefined {
  if (expectedValue && expectedValue.amount < 0) return refuse('value-negative', { path: ['expectedValue'] });
  return checkTexts({ name, note });
}
