import { type LeadDesk, openDesk } from './lead-desk.ts';

export const TYPES = [
  'TEXT',
  'NUMBER',
  'MONEY',
  'DATE',
  'BOOLEAN',
  'SELECT',
  'MULTI_SELECT',
  'PHONE',
  'MEMBER',
] as const;
export type Type = (typeof TYPES)[number];

/** What a lead of the desk holds in a field of each type; nothing where it is left out. */
export type Values = { readonly [Name in Type]?: unknown };

/** Values with ties, gaps and two currencies; their numbers have no factor in common with the step they are dealt by. */
const VALUES: { readonly [Name in Type]: readonly unknown[] } = {
  TEXT: ['Roof of tiles', 'ROOF, flat', 'ﾀｲﾙの屋根', 'たいる張り', '100% flat_roof', 'Äpfel', undefined],
  NUMBER: [0, -3, 2.5, 2.5, 1e21, 0.000_001, undefined],
  MONEY: [yen(500), yen(500), yen(90_000), dollars(700), dollars(100), undefined],
  DATE: ['2026-02-28', '2026-03-01', '1999-12-31', '2026-02-28', undefined],
  BOOLEAN: [true, false, undefined],
  SELECT: ['Silver', 'Gold', 'Bronze', undefined],
  MULTI_SELECT: [['Gold', 'Silver'], ['Silver'], ['Bronze'], ['Gold', 'Bronze'], undefined],
  PHONE: ['+819012345678', '+81352261600', '+819012345678', undefined],
  MEMBER: ['owner', undefined],
};

export interface CustomDesk extends LeadDesk {
  /** The ids of the fields, by their type. */
  readonly fields: Readonly<Record<Type, string>>;
  /** The leads as they were entered, in the order they were made. */
  readonly leads: readonly { readonly id: string; readonly values: Values }[];
}

export const OPTIONS = ['Silver', 'Gold', 'Bronze'] as const;

/** An organization of so many leads with a custom field of every kind of type. */
export async function openCustomDesk(count = 30): Promise<CustomDesk> {
  const desk = await openDesk();
  const fields = {} as Record<Type, string>;
  for (const type of TYPES) {
    const input = { record: 'LEAD', label: `My ${type}`, type, options: OPTIONS };
    const { customField } = await desk.owner.mutate('createCustomField', input, 'customField { id }');
    fields[type] = customField.id;
  }
  const leads = [];
  for (let index = 0; index < count; index += 1) {
    const values: Values = Object.fromEntries(
      TYPES.map((type, place) => [type, VALUES[type][(index * 11 + place) % VALUES[type].length]]),
    );
    const customValues = TYPES.filter((type) => values[type] !== undefined).map((type) => ({
      fieldId: fields[type],
      value: type === 'MEMBER' ? desk.ownerId : values[type],
    }));
    const { id } = await desk.lead({ name: `Lead ${index}`, customValues });
    leads.push({ id, values });
  }
  return { ...desk, fields, leads };
}

export function yen(amount: number) {
  return { amount, currency: 'JPY' };
}

export function dollars(amount: number) {
  return { amount, currency: 'USD' };
}
