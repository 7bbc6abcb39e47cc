import { behind, type KeysetOrder, type KeysetRow, ordered, type Page } from '../../../graphql/keyset.ts';
import { type Fragment, fragment, join, runScoped } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import type { RecordKey } from '../record-key.ts';
import { type TimelineKind, timelineSources } from '../timeline/timeline-source.ts';

/** Newest first. */
export const TIMELINE_ORDER: KeysetOrder = {
  name: 'OCCURRED_AT',
  columns: [{ column: 'occurredAt', type: 'timestamptz', descending: true }],
};

/** Something on a timeline, before what it shows is read. */
export interface TimelineRow extends KeysetRow {
  readonly entry: string;
  readonly kind: TimelineKind;
  readonly occurredAt: number;
  readonly memberId: string | null;
}

/**
 * One page over all kinds in one order and one statement. Each kind reads no more than the page behind its beginning, so
 * that a timeline of 20,000 entries costs what one of 20 does.
 */
export async function pageOfTimeline(
  member: MemberContext,
  record: RecordKey,
  kinds: readonly TimelineKind[],
  page: Page,
): Promise<TimelineRow[]> {
  const parts = timelineSources().flatMap((source): Fragment[] => {
    const wanted = source.kinds.filter((kind) => kinds.includes(kind));
    if (wanted.length === 0) return [];
    const rows = source.rows(member, record, wanted);
    return [
      fragment`(SELECT s.id, s."occurredAt", s.kind, s."memberId", ${source.entry}::text AS entry FROM (${rows}) AS s
        WHERE ${behind(page, TIMELINE_ORDER, 's')} ${ordered(page, TIMELINE_ORDER, 's')})`,
    ];
  });
  if (parts.length === 0) return [];
  return runScoped<TimelineRow>(
    member,
    fragment`SELECT e.*, ARRAY[e."occurredAt"::text, e.id::text] AS cursor
      FROM (${join(parts, ' UNION ALL ')}) AS e ${ordered(page, TIMELINE_ORDER, 'e')}`,
  );
}
