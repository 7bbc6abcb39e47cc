// Invariants: a company is found by its key among those the importer may edit, or made.
// Locks: none of its own; `hold-parties.ts` holds the names.
// Changes: Company.
import type { CompanyDraft, CustomDraft } from '@mikomi/domain/capture';
import { companyKey } from '@mikomi/domain/parties';
import { isRefusal } from '@mikomi/domain/shared';
import { lock, type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import * as parties from '../../parties/index.ts';
import type { RowProblem } from '../import-state.ts';
import { companiesByKey } from '../store/find-records.ts';
import { attributesOf, type ImportRun, knownElsewhere } from '../writing/import-run.ts';

/** A company that a row names, with what the row says of it. */
export interface WantedCompany {
  readonly draft: CompanyDraft;
  readonly customs: readonly CustomDraft[];
  readonly belonging: parties.Belonging;
  readonly problems: RowProblem[];
}

export interface WrittenCompanies {
  readonly idOf: (name: string) => string | null;
  readonly created: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** What a company is told apart by; a name of signs alone by itself. */
export function keyOf(name: string): string {
  return companyKey(name) || name.trim().toLowerCase();
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
  for (const each of wanted) if (!byKey.has(keyOf(each.draft.name))) byKey.set(keyOf(each.draft.name), each);
  for (const { draft, belonging } of wanted) {
    const parent = draft.parent;
    if (parent && !byKey.has(keyOf(parent)))
      byKey.set(keyOf(parent), { draft: bare(parent), customs: [], belonging, problems: [] });
  }
  const known = byKey.size > 0 ? await companiesByKey(tx, run.member, [...byKey.keys()]) : [];
  const ids = new Map(known.flatMap(({ key, id, mayEdit }) => (mayEdit ? [[key, id] as const] : [])));
  const found = new Set(ids.values());
  const elsewhere = new Set(known.flatMap(({ key, mayEdit }) => (mayEdit ? [] : [key])));
  for (const { draft, problems } of wanted)
    if (elsewhere.has(keyOf(draft.name))) problems.push(knownElsewhere(run, 'company.name', draft.name));
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
  const parentOf = (key: string, draft: CompanyDraft) => {
    const parent = draft.parent ? ids.get(keyOf(draft.parent)) : undefined;
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
    idOf: (name) => ids.get(keyOf(name)) ?? null,
    created: new Set(rows.map(({ id }) => id)),
    changed,
  };
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
  const telling = [...byKey].filter(([key, { draft, customs }]) => {
    const details = Object.values(detailsOf(draft)).some((value) => value !== undefined);
    return found.has(ids.get(key) ?? '') && (details || customs.length > 0 || draft.parent !== null);
  });
  if (telling.length === 0) return new Set();
  const rows = await lock(
    tx,
    parties.companyRecord,
    telling.map(([key]) => ids.get(key) ?? ''),
  );
  const patches = telling.flatMap(([key, { draft, customs, problems }]) => {
    const id = ids.get(key) ?? '';
    const now = rows.get(id);
    if (!now) return [];
    const { revenue, ...details } = detailsOf(draft);
    const own = attributesOf(run, customs, 'COMPANY', problems) ?? {};
    const before = (now.attributes ?? {}) as Readonly<Record<string, unknown>>;
    const value = (name: string, told: unknown) =>
      says === 'LAST_WORD' ? (told ?? now[name]) : (now[name] ?? told);
    const keepsRevenue = says === 'FILLS' && now.revenue !== null;
    const newRevenue = keepsRevenue ? undefined : revenue;
    return [
      {
        id,
        industry: value('industry', details.industry),
        employees: value('employees', details.employees),
        website: value('website', details.website),
        country: value('country', details.country),
        addressLine: value('addressLine', details.addressLine),
        parentId: value('parentId', parentOf(key, draft)),
        revenue: newRevenue ? newRevenue.amount : now.revenue,
        revenueCurrency: newRevenue ? newRevenue.currency : now.revenueCurrency,
        attributes: says === 'LAST_WORD' ? { ...before, ...own } : { ...own, ...before },
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
