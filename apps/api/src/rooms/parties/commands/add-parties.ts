// Invariants: a contact point is stored as its channel reads it; what names nobody (a shared address) is marked so.
// Locks: none; whoever must not make the same contact twice holds its addresses first (`make-parties.ts`).
// Changes: none by itself; `insertParties` writes what is built here.
import {
  type ContactPointKind,
  companyKey,
  readContactPoint,
  SORTED_LAST,
  sharedBecause,
} from '@mikomi/domain/parties';
import {
  displayName,
  isRefusal,
  type PersonName,
  type Refusal,
  readingOf,
  refuse,
  tidyName,
} from '@mikomi/domain/shared';
import { newId } from '../../../platform/ids.ts';
import type { OrganizationFacts } from '../../../platform/member-context.ts';
import type { EnteredValue } from '../../catalog/index.ts';
import type { PartyRows } from '../store/insert-parties.ts';
import { contactKeys } from '../store/party-terms.ts';

export interface NewPoint {
  readonly kind: ContactPointKind;
  readonly value: string;
  /** Whether it reaches many; decided by itself unless said. */
  readonly shared?: boolean | null | undefined;
}

export interface Address {
  readonly country?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly addressLine?: string | null | undefined;
}

export interface NewCompany extends Address {
  readonly name: string;
  readonly nameReading?: string | null | undefined;
  readonly industry?: string | null | undefined;
  readonly employees?: number | null | undefined;
  readonly revenue?: { readonly amount: number; readonly currency: string } | null | undefined;
  readonly website?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly externalKey?: string | null | undefined;
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
  /** What a form entered into custom fields, still to be read. */
  readonly customValues?: readonly EnteredValue[] | undefined;
  readonly points?: readonly NewPoint[] | undefined;
}

/** Whoever is called the same, the one who is reached whatever their name, or somebody else who shares the point. */
export type KnownPoint = 'SAME_NAME' | 'SAME_PERSON' | 'ANOTHER_PERSON';

export interface NewContact extends Address {
  readonly name: PersonName;
  readonly jobTitle?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly companyId?: string | null | undefined;
  readonly externalKey?: string | null | undefined;
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
  /** What a form entered into custom fields, still to be read. */
  readonly customValues?: readonly EnteredValue[] | undefined;
  readonly points?: readonly NewPoint[] | undefined;
  /** Who is meant where one of the points reaches somebody already. */
  readonly knownPoint?: KnownPoint | null | undefined;
}

/** Whose the new records are. */
export interface Belonging {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

/** A company as rows; refused without a name or with an address that no channel reads. */
export function companyRows(
  organization: OrganizationFacts,
  company: NewCompany,
  belonging: Belonging,
  now: number,
  path: readonly string[] = ['company'],
): (PartyRows & { readonly id: string }) | Refusal {
  const name = tidyName(company.name);
  if (name === '') return refuse('text-blank', { path: [...path, 'name'] });
  const points = readPoints(company.points ?? [], organization, path);
  if (isRefusal(points)) return points;
  const id = newId();
  const { points: _, customValues: _entered, revenue, ...rest } = company;
  const row = {
    ...rest,
    id,
    ...companyNameColumns(name, company.nameReading ?? null),
    revenue: revenue?.amount,
    revenueCurrency: revenue?.currency,
    ...belonging,
    createdAt: now,
  };
  return { id, companies: [row], contacts: [], points: points.map((point) => ({ ...point, companyId: id })) };
}

/** A company's name as its columns: as shown, as sorted and as compared. */
export function companyNameColumns(written: string, reading: string | null) {
  const name = tidyName(written);
  return { name, sortName: sortTextOf(reading, name), companyKey: companyKey(name) };
}

/** A contact as rows; a nameless one is kept for what else is known of it. */
export function contactRows(
  organization: OrganizationFacts,
  contact: NewContact,
  belonging: Belonging,
  now: number,
  path: readonly string[] = ['contact'],
): (PartyRows & { readonly id: string }) | Refusal {
  const points = readPoints(contact.points ?? [], organization, path);
  if (isRefusal(points)) return points;
  const id = newId();
  const { points: _, customValues: _entered, knownPoint: _known, name, ...rest } = contact;
  const row = { ...rest, id, ...nameColumns(name, organization), ...belonging, createdAt: now };
  return { id, companies: [], contacts: [row], points: points.map((point) => ({ ...point, contactId: id })) };
}

/** A person's name as its columns: as shown, in parts, as sorted and as compared. */
export function nameColumns(written: PersonName, organization: OrganizationFacts) {
  const name: PersonName = {
    family: tidied(written.family),
    given: tidied(written.given),
    familyReading: tidied(written.familyReading),
    givenReading: tidied(written.givenReading),
  };
  const shown = displayName(name, organization.nameOrder);
  const parts = {
    familyName: name.family ?? null,
    givenName: name.given ?? null,
    familyReading: name.familyReading ?? null,
    givenReading: name.givenReading ?? null,
  };
  return {
    name: shown,
    ...parts,
    sortName: sortTextOf(readingOf(name), shown) || SORTED_LAST,
    ...contactKeys(parts),
  };
}

const tidied = (part: string | null | undefined) => (part == null ? null : tidyName(part));

/** What a name is sorted by: its reading where it has one. */
export function sortTextOf(reading: string | null | undefined, name: string): string {
  return (reading || name).normalize('NFKC').toLowerCase();
}

/** As many as are shown of a party: what an edit can't see it would remove. */
export const MOST_POINTS = 50;

/** Reads addresses as rows; too many are refused, and the first that its channel can't read, under its place in the input. */
export function readPoints(
  points: readonly NewPoint[],
  organization: OrganizationFacts,
  path: readonly string[],
) {
  if (points.length > MOST_POINTS)
    return refuse('too-many-entries', { path: [...path, 'points'], parameters: { atMost: MOST_POINTS } });
  const rows = [];
  for (const [position, { kind, value, shared }] of points.entries()) {
    const point = readContactPoint(kind, value, organization.phoneCountry);
    if (isRefusal(point))
      return { ...point, path: [...path, 'points', String(position), 'value'] } as Refusal;
    rows.push({
      id: newId(),
      kind,
      value: point.value,
      identity: point.identity,
      tail: point.tail ?? null,
      shared: shared ?? sharedBecause(point) !== undefined,
      position,
    });
  }
  return rows;
}
