import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { connectionType, type EdgesShape } from '../../../graphql/connection-type.ts';
import { memberOf } from '../../../graphql/context.ts';
import { type KeysetRow, pageOf, readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { visibleIds } from '../../../graphql/restricted.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { recordKeyOf } from '../record-key.ts';
import { pageOfTimeline, TIMELINE_ORDER, type TimelineRow } from '../store/page-of-timeline.ts';
import { type EntryShape, TimelineEntry, TimelineKind } from '../timeline/timeline.types.ts';
import { TIMELINE_KINDS, timelineSources } from '../timeline/timeline-source.ts';

const Timeline = connectionType<EdgesShape<EntryShape>>('Timeline', TimelineEntry, {
  description: 'A page of a timeline.',
  edge: 'An entry in its place of a timeline.',
  node: 'The entry.',
  nodes: 'The page, newest first.',
  authScopes: { right: 'activity.read' },
});

builder.queryField('timeline', (t) =>
  t.field({
    type: Timeline,
    nullable: true,
    description:
      'Everything that happened on a lead, a contact or a company, newest first; null when the viewer may not see it.',
    authScopes: { right: 'activity.read' },
    complexity: pageComplexity,
    args: {
      record: t.arg.id({ required: true, description: 'The lead, contact or company.' }),
      kinds: t.arg({ type: [TimelineKind], description: 'Only these; everything unless said.' }),
      ...pageArguments(t.arg),
    },
    resolve: async (_root, args, context) => {
      const member = memberOf(context);
      const record = recordKeyOf(args.record, ['record']);
      if (isRefusal(record)) return null;
      const page = readPage(args, TIMELINE_ORDER, [record, args.kinds]);
      const seen = await visibleIds(member, record.type, [record.id]);
      if (seen.length === 0) return null;
      const rows = await pageOfTimeline(member, record, args.kinds ?? TIMELINE_KINDS, page);
      return shape(await withDetails(member, rows), pageOf(page, rows as readonly KeysetRow[]));
    },
  }),
);

async function withDetails(
  member: MemberContext,
  rows: readonly TimelineRow[],
): Promise<ReadonlyMap<string, EntryShape>> {
  const found = await Promise.all(
    timelineSources().map(async ({ entry, details }) => {
      const ids = rows.filter((row) => row.entry === entry).map(({ id }) => id);
      return details && ids.length > 0 ? [...(await details(member, ids))] : [];
    }),
  );
  const byId = new Map(found.flat());
  return new Map(rows.map(({ cursor: _, ...row }) => [row.id, { ...byId.get(row.id), ...row }]));
}

function shape(
  entries: ReadonlyMap<string, EntryShape>,
  page: ReturnType<typeof pageOf>,
): EdgesShape<EntryShape> {
  const edges = page.ids.map((id, index) => ({
    cursor: page.cursors[index] ?? '',
    node: entries.get(id) as EntryShape,
  }));
  return { edges, pageInfo: page.pageInfo };
}
