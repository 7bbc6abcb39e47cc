// Invariants: a company is found by its name among those the importer may edit, or made; where an own field is the key, by that, and by
// its name only where nothing stands in the field.
// Locks: none of its own; `hold-parties.ts` holds the names.
// Changes: Company.
import type { CompanyDraft, CustomDraft, ImportField } from '@mikomi/domain/capture';
import { companyKey } from '@mikomi/domain/parties';
import { isRefusal } from '@mikomi/domain/shared';
import { lock, type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import * as parties from '../../parties/index.ts';
import type { RowProblem } from '../import-state.ts';
import { companiesByKey } from '../store/find-records.ts';
import { attributesOf, type ImportRun, knownElsewhere, without } from '../writing/import-run.ts';

/** A company that a row names, with what the row says of it. */
export interface WantedCompany {
  readonly draft: CompanyDraft;
  readonly customs: readonly CustomDraft[];
  readonly belonging: parties.Belonging;
  readonly problems: RowProblem[];
  readonly ownKey?: OwnKey | undefined;
  /** What empty cells of the row erase. */
  readonly emptied?: readonly string[] | undefined;
}

/** What a row says in the own field that is the key, and the company that has it; null where none has. */
export interface OwnKey {
  readonly key: string;
  readonly id: string | null;
}

export interface WrittenCompanies {
  readonly idOf: (name: string, ownKey?: OwnKey) => string | null;
  readonly created: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** What a company is told apart by; a name of signs alone by itself. */
export function keyOf(name: string): string {
  return companyKey(name) || name.trim().toLowerCase();
}

function placeOf(name: string, ownKey: OwnKey | undefined): string {
  return ownKey ? `by own field ${ownKey.key}` : keyOf(name);
}

/**
 * Finds or makes the companies of a batch. `says` decides about one that is there already: a list of companies has the
 * last word on what it names, a list of others fills only what is empty.
 */
export async function writeCompanies(
  tx: Transaction,
  run: ImportRun,
  wanted: readonly WantedCompany[],
  says: 'LAST_WORD' | 'FILLS',
): Promise<WrittenCompanies> {
  const byKey = new Map<string, WantedCompany>();
  for (const each of wanted) {
    const place = placeOf(each.draft.name, each.ownKey);
    if (!byKey.has(place)) byKey.set(place, each);
  }
  const listed = new Set(wanted.map(({ draft }) => keyOf(draft.name)));
  for (const { draft, belonging } of wanted) {
    const parent = draft.parent;
    if (parent && !listed.has(keyOf(parent)) && !byKey.has(keyOf(parent)))
      byKey.set(keyOf(parent), { draft: bare(parent), customs: [], belonging, problems: [] });
  }
  const { ids, elsewhere } = await companiesThere(tx, run, byKey);
  const found = new Set(ids.values());
  for (const { draft, problems, ownKey } of wanted)
    if (elsewhere.has(placeOf(draft.name, ownKey)))
      problems.push(knownElsewhere(run, 'company.name', draft.name));
  const rows: NewRow<'Company'>[] = [];
  for (const [key, { draft, customs, belonging, problems }] of byKey) {
    if (ids.has(key)) continue;
    const attributes = attributesOf(run, customs, 'COMPANY', problems) ?? {};
    const made = parties.companyRows(
      run.member.organization,
      { name: draft.name, attributes, ...detailsOf(draft) },
      belonging,
      tx.now(),
    );
    if (isRefusal(made)) continue;
    ids.set(key, made.id);
    rows.push(...made.companies);
  }
  const idByName = new Map([...byKey].map(([key, { draft }]) => [keyOf(draft.name), ids.get(key)]));
  const parentOf = (key: string, draft: CompanyDraft) => {
    const parent = draft.parent ? idByName.get(keyOf(draft.parent)) : undefined;
    return parent !== ids.get(key) ? parent : undefined;
  };
  const parents = new Map([...byKey].map(([key, { draft }]) => [ids.get(key), parentOf(key, draft)]));
  // A child stands behind its parent in the insert's order for the reference to hold; the check is at the statement's end.
  await parties.insertParties(tx, {
    companies: rows.map((row) => ({ ...row, parentId: parents.get(row.id) })),
    contacts: [],
    points: [],
  });
  const changed = await changeCompanies(tx, run, byKey, ids, found, parentOf, says);
  return {
    idOf: (name, ownKey) => ids.get(placeOf(name, ownKey)) ?? null,
    created: new Set(rows.map(({ id }) => id)),
    changed,
  };
}

/** Which of the companies are there already, and which only at another team. */
async function companiesThere(
  tx: Transaction,
  run: ImportRun,
  byKey: ReadonlyMap<string, WantedCompany>,
): Promise<{ readonly ids: Map<string, string>; readonly elsewhere: ReadonlySet<string> }> {
  const keyed = [...byKey].filter(([, { ownKey }]) => ownKey);
  const names = [...byKey].flatMap(([key, { ownKey }]) => (ownKey ? [] : [key]));
  const known = names.length > 0 ? await companiesByKey(tx, run.member, names) : [];
  const ids = new Map(known.flatMap(({ key, id, mayEdit }) => (mayEdit ? [[key, id] as const] : [])));
  const elsewhere = new Set(known.flatMap(({ key, mayEdit }) => (mayEdit ? [] : [key])));
  const unmet = keyed.filter(([, { ownKey }]) => ownKey?.id === null);
  const free = await companiesWithout(tx, run, unmet);
  for (const [place, { draft, ownKey }] of keyed) {
    const name = keyOf(draft.name);
    const id = ownKey?.id ?? free.get(name);
    if (id === undefined) continue;
    ids.set(place, id);
    // Of two rows of one name only one is the company that nobody numbered yet.
    if (ownKey?.id === null) free.delete(name);
  }
  return { ids, elsewhere };
}

/** The companies of these rows' names in whose own field, the key, nothing stands yet. */
async function companiesWithout(
  tx: Transaction,
  run: ImportRun,
  rows: readonly (readonly [string, WantedCompany])[],
): Promise<Map<string, string>> {
  const fieldId = run.settings.match?.fieldId;
  if (rows.length === 0 || fieldId === undefined) return new Map();
  const names = rows.map(([, { draft }]) => keyOf(draft.name));
  const found = await companiesByKey(tx, run.member, names, fieldId);
  return new Map(found.flatMap(({ key, id, mayEdit }) => (mayEdit ? [[key, id] as const] : [])));
}

async function changeCompanies(
  tx: Transaction,
  run: ImportRun,
  byKey: ReadonlyMap<string, WantedCompany>,
  ids: ReadonlyMap<string, string>,
  found: ReadonlySet<string>,
  parentOf: (key: string, draft: CompanyDraft) => string | undefined,
  says: 'LAST_WORD' | 'FILLS',
): Promise<ReadonlySet<string>> {
  const telling = [...byKey].filter(([key, { draft, customs, ownKey }]) => {
    const details = Object.values(detailsOf(draft)).some((value) => value !== undefined);
    return (
      found.has(ids.get(key) ?? '') && (details || customs.length > 0 || draft.parent !== null || ownKey)
    );
  });
  if (telling.length === 0) return new Set();
  const rows = await lock(
    tx,
    parties.companyRecord,
    telling.map(([key]) => ids.get(key) ?? ''),
  );
  const patches = telling.flatMap(([key, { draft, customs, problems, ownKey, emptied = [] }]) => {
    const id = ids.get(key) ?? '';
    const now = rows.get(id);
    if (!now) return [];
    const { revenue, ...details } = detailsOf(draft);
    const own = attributesOf(run, customs, 'COMPANY', problems) ?? {};
    const reading = typeof now.nameReading === 'string' ? now.nameReading : null;
    const before = (now.attributes ?? {}) as Readonly<Record<string, unknown>>;
    const value = (name: string, told: unknown, field?: ImportField) =>
      says === 'LAST_WORD'
        ? (told ?? (field && emptied.includes(field) ? null : now[name]))
        : (now[name] ?? told);
    const keepsRevenue = says === 'FILLS' && now.revenue !== null;
    const newRevenue = keepsRevenue ? undefined : revenue;
    return [
      {
        id,
        ...(ownKey && parties.companyNameColumns(draft.name, reading)),
        industry: value('industry', details.industry, 'company.industry'),
        employees: value('employees', details.employees, 'company.employees'),
        website: value('website', details.website, 'company.website'),
        country: value('country', details.country, 'company.country'),
        addressLine: value('addressLine', details.addressLine, 'company.address'),
        parentId: value('parentId', parentOf(key, draft)),
        revenue: newRevenue ? newRevenue.amount : now.revenue,
        revenueCurrency: newRevenue ? newRevenue.currency : now.revenueCurrency,
        attributes: says === 'LAST_WORD' ? { ...without(before, emptied), ...own } : { ...own, ...before },
      } as NewRow<'Company'>,
    ];
  });
  const from = tx.changes.length;
  await update(tx, parties.companyRecord, patches);
  return new Set(tx.changes.slice(from).map(({ recordId }) => recordId));
}

function bare(name: string): CompanyDraft {
  return {
    name,
    industry: null,
    employees: null,
    revenue: null,
    country: null,
    address: null,
    parent: null,
    website: null,
  };
}

function detailsOf(draft: CompanyDraft) {
  const employees = draft.employees === null ? undefined : Math.round(draft.employees);
  return {
    industry: draft.industry ?? undefined,
    employees: employees !== undefined && employees >= 0 && employees < 2 ** 31 ? employees : undefined,
    revenue: draft.revenue ?? undefined,
    country: draft.country ?? undefined,
    addressLine: draft.address ?? undefined,
    website: draft.website ?? undefined,
  };
}
