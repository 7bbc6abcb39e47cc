import type { MetricKey } from '@mikomi/domain/metrics';
import type { DayRange, Money } from '@mikomi/domain/shared';
import {
  behind,
  cursorColumns,
  type KeysetOrder,
  type KeysetRow,
  ordered,
  type Page,
} from '../../../graphql/keyset.ts';
import { type Fragment, fragment, raw, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as leads from '../../leads/index.ts';
import { type Credited, creditedTo } from './visible-facts.ts';

/** Which facts a number counts. */
export interface FactChoice extends Credited {
  readonly metric: MetricKey;
  readonly range: DayRange;
  readonly currency?: string | null | undefined;
}

/** A fact as it is listed, with the record it opens; an entry of a deal opens the deal. */
export interface FactRow extends KeysetRow {
  readonly metric: MetricKey;
  readonly day: string;
  readonly memberId: string | null;
  readonly teamId: string | null;
  readonly leadId: string | null;
  readonly value: number;
  readonly currency: string;
  readonly recordType: string;
  readonly recordId: string;
  /** Null when the member may not see the lead. */
  readonly leadTitle: string | null;
}

/** The newest day first; within a day as the records were made. */
export const FACT_ORDER: KeysetOrder = {
  name: 'DAY',
  columns: [{ column: 'day', type: 'date', descending: true }],
};

/** One page of the facts that a number counts. */
export function pageOfFacts(member: MemberContext, choice: FactChoice, page: Page): Promise<FactRow[]> {
  return sql(member)<FactRow>`
    SELECT f.id, f.cursor, f.metric, f.day, f."memberId", f."teamId", f."leadId", f.value, f.currency, l.title AS "leadTitle",
      CASE WHEN e.id IS NULL THEN f."recordType" ELSE 'Deal' END AS "recordType", coalesce(e."dealId", f.id) AS "recordId"
    FROM (
      SELECT f.id, ${cursorColumns(FACT_ORDER, 'f')}, f.metric, f.day, f."memberId", f."teamId", f."leadId", f.value,
        f.currency, f."recordType", f."organizationId"
      FROM (SELECT k.*, k."recordId" AS id FROM fact AS k) AS f
      WHERE ${chosen(member, 'f', choice)} AND ${behind(page, FACT_ORDER, 'f')}
      ${ordered(page, FACT_ORDER, 'f')}) AS f
    LEFT JOIN lead AS l ON ${leads.visibleLead(member, 'l')} AND l.id = f."leadId"
    LEFT JOIN deal_entry AS e ON e."organizationId" = f."organizationId" AND e.id = f.id AND f."recordType" = 'DealEntry'
    ORDER BY f.day ${raw(page.backward ? 'ASC' : 'DESC')}, f.id ${raw(page.backward ? 'ASC' : 'DESC')}`;
}

/** How many facts a number counts, and what they are worth, each currency by itself. */
export async function sumOfFacts(
  member: MemberContext,
  choice: FactChoice,
): Promise<{ readonly count: number; readonly value: readonly Money[] }> {
  const rows = await sql(member)<{ currency: string; count: number; value: number }>`
    SELECT f.currency, count(*) AS count, sum(f.value) AS value FROM fact AS f
    WHERE ${chosen(member, 'f', choice)} GROUP BY 1 ORDER BY 1`;
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    value: rows
      .filter(({ currency }) => currency !== '')
      .map(({ value, currency }) => ({ amount: value, currency })),
  };
}

/** The condition that a lead, `l`, is one that a number counts. */
export function leadOfFacts(member: MemberContext, choice: FactChoice): Fragment {
  return fragment`l.id IN (SELECT f."leadId" FROM fact AS f WHERE ${chosen(member, 'f', choice)})`;
}

function chosen(member: MemberContext, alias: string, choice: FactChoice): Fragment {
  const { metric, range, currency } = choice;
  const fact = raw(alias);
  const inCurrency = currency == null ? raw('') : fragment` AND ${fact}.currency = ${currency}`;
  return fragment`${creditedTo(member, alias, choice)} AND ${fact}.metric = ${metric}
    AND ${fact}.day BETWEEN ${range.from}::date AND ${range.to}::date${inCurrency}`;
}
