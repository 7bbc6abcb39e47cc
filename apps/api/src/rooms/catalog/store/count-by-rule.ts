import { countOf } from '../../../graphql/keyset.ts';
import { runBriefly } from '../../../platform/database/run-briefly.ts';
import { fragment, join, raw } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { askedRecord, type RuleRecord, ruleAsked } from '../facts/rule-record.ts';

/** Whoever types waits no longer; a rule that takes more is asked once it is saved. */
const PATIENCE_MS = 2_000;

/** How many records that the member sees a stored rule holds for, counted no further than a list is; undefined when it is given up. */
export async function countByRule(
  member: MemberContext,
  record: RuleRecord,
  stored: unknown,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const conditions = await ruleAsked(member, record, stored, ['rule']);
  const { table, alias, visible } = askedRecord(record);
  const where = join([visible(member), ...conditions], ' AND ');
  const rows = await runBriefly<{ count: number }>(
    member,
    countOf(fragment`FROM ${raw(table)} AS ${raw(alias)} WHERE ${where}`),
    { atMostMs: PATIENCE_MS, signal },
  );
  return rows?.[0]?.count;
}
