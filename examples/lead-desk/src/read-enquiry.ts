import {
  type FieldDefinition,
  type FieldType,
  fillDefinedField,
  UNCONSTRAINED,
} from '@mikomi/domain/catalog';
import { isRefusal, type Locale, type Money, type Refusal } from '@mikomi/domain/shared';
import type { Enquiry } from './enquiry.ts';

/** The fields of the form that are typed, and what may stand in them. */
const TYPED = {
  budget: field('budget', 'MONEY', { least: 0, currencies: ['JPY'] }, false),
  employees: field('employees', 'NUMBER', { least: 0, most: 10_000_000, decimals: 0 }, true),
  contactDays: field('contactDays', 'NUMBER', { least: 0, most: 30, decimals: 0 }, true),
} as const;

/** A field of the form that is typed. */
export type TypedField = keyof typeof TYPED;

function field(
  id: string,
  type: FieldType,
  constraints: Partial<FieldDefinition['constraints']>,
  required: boolean,
): FieldDefinition {
  return {
    id,
    host: 'LEAD',
    name: id,
    type,
    options: [],
    required,
    requiredFrom: null,
    constraints: { ...UNCONSTRAINED, ...constraints },
    defaultValue: null,
  };
}

/** The enquiry that a form says, or why it says none: what the rules have against each field. */
export function readEnquiry(
  given: Readonly<Record<string, string>>,
  locale: Locale,
): Enquiry | { readonly refused: Partial<Readonly<Record<TypedField, Refusal>>> } {
  const context = { currency: 'JPY', locale, isMember: () => false };
  const read = (name: TypedField) => {
    const value = fillDefinedField(TYPED[name], given[name] ?? null, context);
    // A form has the name of its field beside it.
    return isRefusal(value) && value.because === 'custom-value-missing'
      ? { ...value, parameters: { field: { key: `desk.${name}` } } }
      : value;
  };
  const values = { budget: read('budget'), employees: read('employees'), contactDays: read('contactDays') };
  const refused = Object.entries(values).filter(([, value]) => isRefusal(value));
  if (refused.length > 0) return { refused: Object.fromEntries(refused) };
  return {
    ...(given as unknown as Enquiry),
    budget: values.budget as Money | null,
    employees: values.employees as number,
    contactDays: values.contactDays as number,
  };
}
