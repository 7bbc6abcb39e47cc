import { checkCredits, sumOfLines } from '@mikomi/domain/leads';
import { isRefusal } from '@mikomi/domain/shared';
import type { CustomEntries } from '#app/custom-fields/custom-values.ts';
import { amountOf } from '#app/form/amount-of.ts';
import { dayOf } from '#app/formats/formats.ts';
import type { ConvertLeadInput, CreditInput, CustomValueInput } from '#generated/graphql.ts';

export type ConvertCredit = {
  readonly member: { readonly id: string; readonly name: string } | null;
  readonly role: string;
  readonly percent: number | null;
};

export type ConvertValues = {
  readonly day: string | null;
  readonly lineIds: readonly string[];
  readonly amount: string;
  readonly currency: string;
  readonly credits: readonly ConvertCredit[];
  readonly note: string;
  readonly custom: CustomEntries;
};

export type WonLine = {
  readonly id: string;
  readonly quantity: number;
  readonly unitPrice: { readonly amount: number; readonly currency: string } | null;
};

/** What the chosen products cost together in minor units; undefined when a price is missing or the currencies differ. */
export function sumOfChosen(
  lines: readonly WonLine[],
  chosen: readonly string[],
  currency: string,
): number | undefined {
  const won = lines.filter(({ id }) => chosen.includes(id));
  if (won.length === 0 || won.some(({ unitPrice }) => unitPrice?.currency !== currency)) return undefined;
  const sum = sumOfLines(won.map(({ quantity, unitPrice }) => ({ quantity, price: unitPrice })));
  return isRefusal(sum) ? undefined : sum.amount;
}

/** What a line comes to; null without a price. */
export function worthOfLine(line: WonLine): WonLine['unitPrice'] {
  const { id, unitPrice } = line;
  return (
    unitPrice && { ...unitPrice, amount: sumOfChosen([line], [id], unitPrice.currency) ?? unitPrice.amount }
  );
}

/** Whether a lead is to be won on a day before it came in: right where an order is written down afterwards, else a slip to be seen. */
export function isBeforeCapture(day: string | null, capturedAt: string, zone: string): boolean {
  return day !== null && day < dayOf(Date.parse(capturedAt), zone);
}

/** Why the shares are not yet right; undefined when each member stands once per role and all are exactly 100 %. */
export function faultOfCredits(credits: readonly ConvertCredit[]) {
  const given = credits.filter(({ member }) => member !== null);
  return checkCredits(
    given.map(({ member, role, percent }) => ({ memberId: member?.id ?? '', role, percent: percent ?? 0 })),
  );
}

/** What is sent of shares: those that somebody has been named for. */
export const creditInputsOf = (credits: readonly ConvertCredit[]): readonly CreditInput[] =>
  credits.flatMap(({ member, role, percent }) =>
    member ? [{ memberId: member.id, role: role.trim() || 'OWNER', percent: percent ?? 0 }] : [],
  );

/** What is sent of the form; shares without a member are left out. */
export function convertInputOf(
  leadId: string,
  values: ConvertValues,
  lines: readonly WonLine[],
  locale: string,
  customValues: CustomValueInput[] = [],
): ConvertLeadInput {
  const amount = amountOf(values.amount, values.currency, locale);
  return {
    id: leadId,
    ...(values.day ? { day: values.day } : {}),
    ...(lines.length > 0 ? { lineIds: [...values.lineIds] } : {}),
    ...(amount === undefined ? {} : { value: { amount, currency: values.currency } }),
    credits: [...creditInputsOf(values.credits)],
    ...(values.note.trim() ? { note: values.note.trim() } : {}),
    ...(customValues.length > 0 ? { customValues } : {}),
  };
}
