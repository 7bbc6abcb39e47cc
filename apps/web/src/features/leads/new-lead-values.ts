import type { NameOrder } from '@mikomi/domain/shared';
import type { CustomEntries } from '#app/custom-fields/custom-values.ts';
import type { ChosenMember } from '#app/form/member-choice.lookup.tsx';
import type { Potential } from '#generated/graphql.ts';

/** A party that exists, as the form shows it once it is chosen. */
export type ChosenParty = { readonly id: string; readonly name: string; readonly detail: string };

export type NewLeadPoint = { readonly kind: 'PHONE' | 'EMAIL'; readonly value: string };

export type NewLeadLine = {
  readonly productId: string;
  readonly name: string;
  readonly quantity: number | null;
  /** For one piece, as typed, in the lead's currency. */
  readonly price: string;
};

export type NewLeadValues = {
  readonly contact: ChosenParty | null;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyReading: string;
  readonly givenReading: string;
  readonly points: readonly NewLeadPoint[];
  /** The known contact whom a typed number or address reaches, where it is said to be somebody else who shares it. */
  readonly otherThan: string | null;
  readonly company: ChosenParty | null;
  readonly companyName: string;
  readonly sourceId: string;
  /** Nobody chosen, it is nobody's yet. */
  readonly owner: ChosenMember | null;
  /** The rules of assignment say whose it becomes; who was chosen before is kept for a change of mind. */
  readonly byRules: boolean;
  readonly pipelineId: string;
  readonly stageId: string;
  readonly potential: Potential | '';
  readonly amount: string;
  readonly currency: string;
  readonly expectedCloseOn: string | null;
  readonly lines: readonly NewLeadLine[];
  readonly note: string;
  readonly name: string;
  readonly colleagues: readonly ChosenMember[];
  readonly custom: CustomEntries;
};

export type NewLeadSetting = {
  readonly nameOrder: NameOrder;
  readonly country: string;
  readonly currency: string;
  readonly me: ChosenMember;
};

/** An empty form: one phone and one e-mail to fill, the caller's own lead, the organization's currency. */
export const emptyLead = ({ currency, me }: NewLeadSetting): NewLeadValues => ({
  contact: null,
  familyName: '',
  givenName: '',
  familyReading: '',
  givenReading: '',
  points: [
    { kind: 'PHONE', value: '' },
    { kind: 'EMAIL', value: '' },
  ],
  otherThan: null,
  company: null,
  companyName: '',
  sourceId: '',
  owner: me,
  byRules: false,
  pipelineId: '',
  stageId: '',
  potential: '',
  amount: '',
  currency,
  expectedCloseOn: null,
  lines: [],
  note: '',
  name: '',
  colleagues: [],
  custom: {},
});

/** Whether the form says of a contact that is not known yet. */
export function isNewContact(values: Pick<NewLeadValues, 'contact' | 'points' | NamePart>): boolean {
  const { contact, familyName, givenName, familyReading, givenReading, points } = values;
  const said = [familyName, givenName, familyReading, givenReading, ...points.map(({ value }) => value)];
  return contact === null && said.some((text) => text.trim() !== '');
}

type NamePart = 'familyName' | 'givenName' | 'familyReading' | 'givenReading';

/** Whether the form says of a company that is not known yet. */
export const isNewCompany = (values: Pick<NewLeadValues, 'company' | 'companyName'>): boolean =>
  values.company === null && values.companyName.trim() !== '';
