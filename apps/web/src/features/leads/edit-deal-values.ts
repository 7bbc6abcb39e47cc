import { amountText } from '@mikomi/domain/shared';
import { amountOf } from '#app/form/amount-of.ts';
import type { EditDealInput } from '#generated/graphql.ts';
import { type ConvertValues, creditInputsOf } from './convert-values.ts';

export type KnownDeal = {
  readonly id: string;
  readonly wonOn: string;
  readonly note?: string | null;
  readonly value: { readonly amount: number; readonly currency: string };
  readonly credits: readonly {
    readonly percent: number;
    readonly role: string;
    readonly member: { readonly id: string; readonly name: string };
  }[];
};

/** A deal as the form that made it would show it. */
export const dealValuesOf = ({ wonOn, note, value, credits }: KnownDeal, locale: string): ConvertValues => ({
  day: wonOn,
  lineIds: [],
  amount: amountText(value, locale),
  currency: value.currency,
  credits: credits.map(({ member, role, percent }) => ({
    member: { id: member.id, name: member.name },
    role: role === 'OWNER' ? '' : role,
    percent,
  })),
  note: note ?? '',
  custom: {},
});

/** What is to be different of a deal as it was first written down. */
export function dealPatchOf(
  deal: KnownDeal,
  values: ConvertValues,
  locale: string,
): Omit<EditDealInput, 'id'> {
  const { currency } = deal.value;
  const amount = amountOf(values.amount, currency, locale);
  const credits = creditInputsOf(values.credits);
  const before = creditInputsOf(dealValuesOf(deal, locale).credits);
  const note = values.note.trim();
  return {
    ...(values.day === null || values.day === deal.wonOn ? {} : { day: values.day }),
    ...(amount === undefined || amount === deal.value.amount ? {} : { value: { amount, currency } }),
    ...(JSON.stringify(credits) === JSON.stringify(before) ? {} : { credits: [...credits] }),
    ...(note === (deal.note ?? '') ? {} : { note: note || null }),
  };
}
