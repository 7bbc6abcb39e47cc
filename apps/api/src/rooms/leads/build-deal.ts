import { creditEntries } from '@mikomi/domain/leads';
import { invariant, isRefusal, type Money, money } from '@mikomi/domain/shared';
import type { NewRow } from '../../platform/change/write-records.ts';
import { newId } from '../../platform/ids.ts';

/** A credit of a deal with the team its member was in. */
export interface TeamedCredit {
  readonly memberId: string;
  readonly teamId: string | null;
  readonly role: string;
  readonly percent: number;
}

/** A step of a deal's value: the sale, or an adjustment. */
export interface ValueStep {
  readonly kind: string;
  readonly day: string;
  readonly adjustmentId: string | null;
  readonly change: Money;
}

/** The credits of a deal as rows. */
export function creditRows(dealId: string, credits: readonly TeamedCredit[]): NewRow<'DealCredit'>[] {
  return credits.map(({ percent, ...credit }, position) => ({
    id: newId(),
    dealId,
    ...credit,
    basisPoints: Math.round(percent * 100),
    position,
  }));
}

/**
 * The value of a deal as entries: each step shared by the credits, to the last minor unit. Steps come in the order they
 * were made; only those from `from` on are written.
 */
export function entryRows(
  dealId: string,
  credits: readonly TeamedCredit[],
  steps: readonly ValueStep[],
  from = 0,
): NewRow<'DealEntry'>[] {
  const shared = creditEntries(
    credits,
    steps.map(({ change }) => change),
  );
  invariant(!isRefusal(shared), 'the credits of a deal sum to 100 %');
  return (shared as readonly (readonly number[])[]).slice(from).flatMap((amounts, index) => {
    const step = steps[from + index];
    return amounts.map((amount, credit) => ({
      id: newId(),
      dealId,
      adjustmentId: step?.adjustmentId ?? null,
      kind: step?.kind ?? 'SALE',
      day: step?.day ?? '',
      memberId: credits[credit]?.memberId ?? '',
      teamId: credits[credit]?.teamId ?? null,
      amount,
      currency: step?.change.currency ?? '',
    }));
  });
}

/** The sale as the first step of a deal's value. */
export function saleStep(day: string, amount: number, currency: string): ValueStep {
  return { kind: 'SALE', day, adjustmentId: null, change: money(amount, currency) };
}
