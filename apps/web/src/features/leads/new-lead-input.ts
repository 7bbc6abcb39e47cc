import type { SentCustomValues } from '#app/custom-fields/custom-values.ts';
import { amountOf } from '#app/form/amount-of.ts';
import type { CreateLeadInput } from '#generated/graphql.ts';
import type { NewLeadLine, NewLeadPoint, NewLeadValues } from './new-lead-values.ts';

/** What is sent of the custom fields of the lead and of parties that are made with it. */
export type SentCustoms = Readonly<Record<'lead' | 'contact' | 'company', SentCustomValues>>;

type Sent = {
  readonly input: CreateLeadInput;
  /** The field of the form that a path of the input came from. */
  readonly fieldOf: (path: string) => string | undefined;
};

/** What is sent of a form: blanks are left out; amounts are in minor units and have been checked before. */
export function leadInputOf(values: NewLeadValues, locale: string, customs: SentCustoms): Sent {
  const points = values.points
    .map((point, row) => ({ ...point, value: point.value.trim(), row }))
    .filter(({ value }) => value !== '');
  const lines = values.lines
    .map((line, row) => ({ ...line, row }))
    .filter(({ productId, name }) => productId !== '' || name.trim() !== '');
  const contact = contactOf(values, points, customs.contact);
  const company = values.company
    ? { id: values.company.id }
    : values.companyName.trim() === ''
      ? undefined
      : { new: { name: values.companyName.trim(), ...customOf(customs.company) } };
  const amount = amountOf(values.amount, values.currency, locale);
  return {
    input: {
      ...(contact ? { contact } : {}),
      ...(company ? { company } : {}),
      ...(values.sourceId ? { sourceId: values.sourceId } : {}),
      ...(values.byRules ? { assignment: 'BY_RULES' } : { ownerId: values.owner?.id ?? null }),
      ...(values.pipelineId ? { pipelineId: values.pipelineId } : {}),
      ...(values.stageId ? { stageId: values.stageId } : {}),
      ...(values.potential ? { potential: values.potential } : {}),
      ...(amount === undefined ? {} : { expectedValue: { amount, currency: values.currency } }),
      ...(values.expectedCloseOn ? { expectedCloseOn: values.expectedCloseOn } : {}),
      ...(values.note.trim() ? { note: values.note.trim() } : {}),
      ...(values.name.trim() ? { name: values.name.trim() } : {}),
      ...(values.colleagues.length > 0 ? { collaboratorIds: values.colleagues.map(({ id }) => id) } : {}),
      ...customOf(customs.lead),
      ...(lines.length > 0 ? { lines: lines.map((line) => lineOf(line, values.currency, locale)) } : {}),
    },
    fieldOf: (path) => customFieldOf(path, customs) ?? fieldOf(path, points, lines),
  };
}

/** What a lead that goes on is told: who asks, from where and about what. */
export const enquiryOf = ({ company, ...input }: CreateLeadInput): CreateLeadInput => ({
  ...input,
  // A company is made beside a contact for a new lead only.
  ...(company && !input.contact ? { company } : {}),
});

const customOf = ({ values }: SentCustomValues) => (values.length > 0 ? { customValues: values } : {});

function customFieldOf(path: string, customs: SentCustoms): string | undefined {
  const steps = path.split('.');
  const made = steps[0] === 'contact' || steps[0] === 'company' ? steps[0] : 'lead';
  return customs[made].fieldOf(steps);
}

function contactOf(
  values: NewLeadValues,
  points: readonly NewLeadPoint[],
  custom: SentCustomValues,
): NonNullable<CreateLeadInput['contact']> | undefined {
  if (values.contact) return { id: values.contact.id };
  const names = {
    familyName: values.familyName.trim(),
    givenName: values.givenName.trim(),
    familyReading: values.familyReading.trim(),
    givenReading: values.givenReading.trim(),
  };
  const given = Object.fromEntries(Object.entries(names).filter(([, value]) => value !== ''));
  if (Object.keys(given).length === 0 && points.length === 0) return undefined;
  return {
    new: {
      ...given,
      points: points.map(({ kind, value }) => ({ kind, value })),
      ...(points.length === 0 ? {} : { knownPoint: values.otherThan ? 'ANOTHER_PERSON' : 'SAME_PERSON' }),
      ...customOf(custom),
    },
  };
}

function lineOf({ productId, name, quantity, price }: NewLeadLine, currency: string, locale: string) {
  const unitPrice = amountOf(price, currency, locale);
  return {
    ...(productId ? { productId } : { name: name.trim() }),
    quantity: quantity ?? 1,
    ...(unitPrice === undefined ? {} : { unitPrice }),
  };
}

type Row = { readonly row: number };

function fieldOf(path: string, points: readonly Row[], lines: readonly Row[]): string | undefined {
  const [, list, index] = /^(?:contact\.new\.)?(points|lines)\.(\d+)/.exec(path) ?? [];
  if (list === 'points') return `points.${points[Number(index)]?.row ?? 0}.value`;
  if (list === 'lines') return `lines.${lines[Number(index)]?.row ?? 0}.name`;
  if (path.startsWith('company')) return 'companyName';
  if (path === 'contact') return 'familyName';
  if (path.startsWith('contact.')) return path.replace(/^contact\.(new\.)?/, '');
  if (path.startsWith('expectedValue')) return 'amount';
  if (path.startsWith('collaboratorIds')) return 'colleagues';
  if (path === 'ownerId') return 'owner';
  return PLAIN.find((field) => path === field);
}

const PLAIN = ['sourceId', 'pipelineId', 'stageId', 'potential', 'expectedCloseOn', 'note', 'name'] as const;
