import type { PartyRecord } from './party-record.ts';

/** Fields that are one thing said in parts: the street of one address and the city of another are no address. */
export interface FieldSet {
  readonly name: string;
  readonly parts: readonly string[];
}

const TOGETHER: Readonly<Record<PartyRecord['kind'], readonly FieldSet[]>> = {
  CONTACT: [
    { name: 'name', parts: ['familyName', 'givenName', 'familyReading', 'givenReading'] },
    { name: 'address', parts: ['country', 'region', 'city', 'postalCode', 'addressLine'] },
    { name: 'owner', parts: ['ownerId', 'teamId'] },
  ],
  COMPANY: [
    { name: 'name', parts: ['name', 'nameReading'] },
    { name: 'address', parts: ['country', 'region', 'city', 'postalCode', 'addressLine'] },
    { name: 'revenue', parts: ['revenue', 'revenueCurrency'] },
    { name: 'owner', parts: ['ownerId', 'teamId'] },
  ],
};

/** The fields of several records as they are decided about: those that belong together in one, each other alone. */
export function fieldSetsOf(records: readonly Pick<PartyRecord, 'kind' | 'fields'>[]): readonly FieldSet[] {
  const together = records[0] ? TOGETHER[records[0].kind] : [];
  const known = new Set(together.flatMap(({ parts }) => parts));
  const others = new Set(
    records.flatMap(({ fields }) => Object.keys(fields)).filter((part) => !known.has(part)),
  );
  return [...together, ...[...others].sort().map((part) => ({ name: part, parts: [part] }))];
}

/** The field that a part belongs to and is kept with; undefined for what is a field of its own. */
export function wholeOf(kind: PartyRecord['kind'], part: string): string | undefined {
  const whole = TOGETHER[kind].find(({ parts }) => parts.includes(part));
  return whole?.name === part ? undefined : whole?.name;
}
