import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { type KeysetRow, pageOf, readPage } from '../../../graphql/keyset.ts';
import { visibleIds } from '../../../graphql/restricted.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { recordKeyOf } from '../record-key.ts';
import { pageOfTimeline, TIMELINE_ORDER, type TimelineRow } from '../store/page-of-timeline.ts';
import { type EntryShape, TimelineEntry, TimelineKind } from '../timeline/timeline.types.ts';
import { TIMELINE_KINDS, timelineSources } from '../timeline/timeline-source.ts';

interface TimelineShape {
  readonly edges: readonly { readonly cursor: string; readonly node: EntryShape }[];
  readonly pageInfo: ReturnType<typeof pageOf>['pageInfo'];
}

const Edge = builder.objectRef<TimelineShape['edges'][number]>('TimelineEdge').implement({
  description: 'An entry in its place of a timeline.',
  authScopes: { right: 'activity.read' },
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where it stands, for `after` and `before`.' }),
    node: t.field({ type: TimelineEntry, description: 'The entry.', resolve: ({ node }) => node }),
  }),
});

/** The page's size multiplies the cost at the field itself. */
const ONCE = { field: 1, multiplier: 1 };

const Timeline = builder.objectRef<TimelineShape>('TimelineConnection').implement({
  description: 'A page of a timeline.',
  authScopes: { right: 'activity.read' },
  fields: (t) => ({
    nodes: t.field({
      type: [TimelineEntry],
      description: 'The page, newest first.',
      complexity: ONCE,
      resolve: ({ edges }) => edges.map(({ node }) => node),
    }),
    edges: t.field({
      type: [Edge],
      description: 'The page with cursors.',
      complexity: ONCE,
      resolve: ({ edges }) => [...edges],
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Whether there is more.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
  }),
});

builder.queryField('timeline', (t) =>
  t.field({
    type: Timeline,
    nullable: true,
    description:
      'Everything that happened on a lead, a contact or a company, newest first; null when the viewer may not see it.',
    authScopes: { right: 'activity.read' },
    complexity: ({ first, last }) => ({ field: 5, multiplier: Math.min(first ?? last ?? 1, 100) }),
    args: {
      record: t.arg.id({ required: true, description: 'The lead, contact or company.' }),
      kinds: t.arg({ type: [TimelineKind], description: 'Only these; everything unless said.' }),
      first: t.arg.int({ description: 'The page’s size, 1 to 100; or `last`.' }),
      after: t.arg.string({ description: 'Behind this cursor.' }),
      last: t.arg.int({ description: 'The page’s size from the end.' }),
      before: t.arg.string({ description: 'Ahead of this cursor.' }),
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

function shape(entries: ReadonlyMap<string, EntryShape>, page: ReturnType<typeof pageOf>): TimelineShape {
  const edges = page.ids.map((id, index) => ({
    cursor: page.cursors[index] ?? '',
    node: entries.get(id) as EntryShape,
  }));
  return { edges, pageInfo: page.pageInfo };
}
