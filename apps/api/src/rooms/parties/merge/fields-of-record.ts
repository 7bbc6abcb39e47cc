import type { PartyRecord, RecordValue } from '@mikomi/domain/parties';
import type { RowOf } from '../../../platform/change/record-type.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import { nameColumns, sortTextOf } from '../commands/add-parties.ts';

type Fields = PartyRecord['fields'];
type Json = Readonly<Record<string, unknown>>;

const ADDRESS = ['country', 'region', 'city', 'postalCode', 'addressLine'] as const;
const BOTH = [...ADDRESS, 'language', 'ownerId', 'teamId', 'externalKey'] as const;

/** The columns that a merge decides about. */
export const MERGED_COLUMNS = {
  CONTACT: ['familyName', 'givenName', 'familyReading', 'givenReading', 'jobTitle', 'companyId', ...BOTH],
  COMPANY: [
    'name',
    'nameReading',
    'industry',
    'employees',
    'revenue',
    'revenueCurrency',
    'website',
    'parentId',
    ...BOTH,
  ],
} as const satisfies {
  readonly CONTACT: readonly (keyof RowOf<'Contact'>)[];
  readonly COMPANY: readonly (keyof RowOf<'Company'>)[];
};

/** What stands before the id of a custom field in the name of a merge's field. */
export const CUSTOM = 'custom:';
/** A custom value of several parts, such as an amount with its currency, travels through a merge as text. */
const OF_PARTS = 'json:';

/** A stored party as the fields of a merge. */
export function fieldsOf(kind: PartyRecord['kind'], row: Json): Fields {
  const columns = MERGED_COLUMNS[kind].map((name) => [name, (row[name] ?? null) as RecordValue]);
  const custom = Object.entries((row.attributes ?? {}) as Json).map(([id, value]) => [
    `${CUSTOM}${id}`,
    packed(value),
  ]);
  return Object.fromEntries([...columns, ...custom]);
}

/** The columns of a party whose fields these are, with what a name is shown and sorted by. */
export function columnsOf(kind: PartyRecord['kind'], fields: Fields, organization: OrganizationFacts): Json {
  const of = (name: string) => fields[name] ?? null;
  const columns = Object.fromEntries(MERGED_COLUMNS[kind].map((name) => [name, of(name)]));
  const attributes = Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      name.startsWith(CUSTOM) && value !== null ? [[name.slice(CUSTOM.length), unpacked(value)]] : [],
    ),
  );
  const text = (name: string) => of(name) as string | null;
  const names =
    kind === 'CONTACT'
      ? nameColumns(
          {
            family: text('familyName'),
            given: text('givenName'),
            familyReading: text('familyReading'),
            givenReading: text('givenReading'),
          },
          organization,
        )
      : { sortName: sortTextOf(text('nameReading'), text('name') ?? '') };
  return { ...columns, ...names, attributes };
}

function packed(value: unknown): RecordValue {
  const isPlain = value === null || typeof value !== 'object' || Array.isArray(value);
  return isPlain ? (value as RecordValue) : `${OF_PARTS}${JSON.stringify(value)}`;
}

function unpacked(value: RecordValue): unknown {
  return typeof value === 'string' && value.startsWith(`${OF_PARTS}{`)
    ? JSON.parse(value.slice(OF_PARTS.length))
    : value;
}
