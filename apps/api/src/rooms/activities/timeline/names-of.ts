import {
  type Fragment,
  fragment,
  inOrganization,
  join,
  raw,
  runScoped,
} from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as parties from '../../parties/index.ts';

/** Ids by the type of record that they name. */
export type References = ReadonlyMap<string, ReadonlySet<string>>;

const TABLES: Readonly<Record<string, readonly [table: string, name: string]>> = {
  Member: ['member', 'name'],
  Team: ['team', 'name'],
  Source: ['source', 'name'],
  Pipeline: ['pipeline', 'name'],
  Stage: ['stage', 'name'],
  LossReason: ['loss_reason', 'name'],
  Product: ['product', 'name'],
  Contact: ['contact', 'name'],
  Company: ['company', 'name'],
};

/** What records are called, whatever their type, in one statement; of parties only those that the member sees. */
export async function namesOf(
  member: MemberContext,
  references: References,
): Promise<ReadonlyMap<string, string>> {
  const selects = [...references].flatMap(([type, ids]): Fragment[] => {
    const [table, name] = TABLES[type] ?? [];
    if (!table || !name || ids.size === 0) return [];
    return [
      fragment`SELECT x.id, ${raw(`x.${name}`)} AS name FROM ${raw(table)} AS x
        WHERE ${conditionOf(member, type)} AND x.id = ANY(${[...ids]}::uuid[])`,
    ];
  });
  if (selects.length === 0) return new Map();
  const rows = await runScoped<{ id: string; name: string }>(member, join(selects, ' UNION ALL '));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function conditionOf(member: MemberContext, type: string): Fragment {
  if (type === 'Contact') return parties.visibleParty(member, 'contact', 'x');
  if (type === 'Company') return parties.visibleParty(member, 'company', 'x');
  return inOrganization(member, 'x');
}
