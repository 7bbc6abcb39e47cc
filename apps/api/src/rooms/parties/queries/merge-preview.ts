import {
  type FieldDecision,
  type MergePlan,
  type PartyRecord,
  mergeParties as planMerge,
} from '@mikomi/domain/parties';
import { globalId, isRefusal, type Sentence } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { refusedAsk, sentenceFor } from '../../../graphql/refusal.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import { mergeFields } from '../merge/merge.inputs.ts';
import { hangingOf } from '../merge/move-hanging.ts';
import { readMerge } from '../merge/party-ids.ts';
import { Company, Contact } from '../party.types.ts';
import { partyRecords } from '../store/party-records.ts';
import { reachedParties } from '../store/visible-parties.ts';

interface Planned extends Pick<FieldDecision, 'field' | 'fromId' | 'because'> {
  readonly type: string;
  readonly lostIds: readonly string[];
}

interface Preview {
  readonly type: 'Contact' | 'Company';
  readonly plan: MergePlan;
}

const MergeFieldDecision = builder.objectRef<Planned>('MergeFieldDecision').implement({
  description: 'What becomes of one field when records become one.',
  authScopes: { right: 'party.merge' },
  fields: (t) => ({
    field: t.exposeString('field', {
      description:
        'A field, `name`, `address`, `revenue`, `owner`, or `custom:` with the id of a custom field.',
    }),
    fromId: t.id({
      nullable: true,
      description: 'Whose value is kept; null for choices that are united.',
      resolve: ({ type, fromId }) => (fromId === null ? null : globalId(type, fromId)),
    }),
    reason: t.string({
      description: 'Why this one, in the viewer’s language.',
      resolve: ({ because }, _args, context) => sentenceFor(because, memberOf(context).locale),
    }),
    lostIds: t.idList({
      description:
        'Those whose value says something else and is not kept; taking the merge apart brings it back.',
      resolve: ({ type, lostIds }) => lostIds.map((id) => globalId(type, id)),
    }),
  }),
});

const MergeMove = builder.objectRef<{ what: string; count: number }>('MergeMove').implement({
  description: 'How many records of a kind hang on another contact or company afterwards.',
  authScopes: { right: 'party.merge' },
  fields: (t) => ({
    what: t.exposeString('what', {
      description: '`leads`, `deals`, `activities`, `followUps`, `contacts`, `companies`, `points`.',
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const MergeRecord = builder.objectRef<Preview & { readonly record: PartyRecord }>('MergeRecord').implement({
  description: 'What tells one of those who would become one from the others.',
  authScopes: { right: 'party.merge' },
  fields: (t) => ({
    id: t.id({
      description: 'The contact or company.',
      resolve: ({ type, record }) => globalId(type, record.id),
    }),
    reachedBy: t.stringList({
      description: 'Its telephone numbers, addresses and accounts, in order.',
      resolve: ({ record }) => record.points.map(({ value }) => value),
    }),
    hanging: t.field({
      type: [MergeMove],
      description: 'How many records of a kind hang on it now.',
      resolve: ({ record }) =>
        Object.entries(record.attached).map(([what, ids]) => ({ what, count: ids.length })),
    }),
  }),
});

const MergePreview = builder.objectRef<Preview>('MergePreview').implement({
  description: 'What a merge would do, field by field with its reasons.',
  authScopes: { right: 'party.merge' },
  fields: (t) => ({
    survivorId: t.id({
      description: 'The one that would go on.',
      resolve: ({ type, plan }) => globalId(type, plan.survivorId),
    }),
    survivorReason: t.string({
      description: 'Why this one, in the viewer’s language.',
      resolve: ({ plan }, _args, context) => sentenceFor(plan.because as Sentence, memberOf(context).locale),
    }),
    contacts: t.field({
      type: [Contact],
      description: 'The contacts, first the one that would go on.',
      resolve: ({ type, plan }, _args, context, info) =>
        (type === 'Contact' ? loadAll(context, info, type, plan) : []) as never,
    }),
    companies: t.field({
      type: [Company],
      description: 'The companies, first the one that would go on.',
      resolve: ({ type, plan }, _args, context, info) =>
        (type === 'Company' ? loadAll(context, info, type, plan) : []) as never,
    }),
    records: t.field({
      type: [MergeRecord],
      description: 'What each of them has now, first the one that would go on.',
      resolve: ({ type, plan }) => plan.before.map((record) => ({ type, plan, record })),
    }),
    fields: t.field({
      type: [MergeFieldDecision],
      description: 'Every field that says something on one of them.',
      resolve: ({ type, plan }) =>
        plan.fields.map(({ field, fromId, because, lost }) => ({
          type,
          field,
          fromId,
          because,
          lostIds: lost.map(({ recordId }) => recordId),
        })),
    }),
    moves: t.field({
      type: [MergeMove],
      description: 'What would hang on the one that goes on, and hung on the others.',
      resolve: ({ plan }) => [...countMoves(plan)],
    }),
  }),
});

builder.queryField('mergePreview', (t) =>
  t.field({
    type: MergePreview,
    description:
      'What a merge of contacts, or companies, would do. The viewer sees and may edit all of them.',
    authScopes: { right: 'party.merge' },
    complexity: 50,
    args: {
      input: t.arg({
        type: builder.inputType('MergePreviewInput', {
          description: 'As `mergeParties` is told.',
          fields: mergeFields,
        }),
        required: true,
        description: 'Who would become one, and what was chosen so far.',
      }),
    },
    resolve: async (_root, { input }, context) => {
      const member = memberOf(context);
      const asked = readMerge(input);
      if (isRefusal(asked)) throw refusedAsk(asked, ['input']);
      const { kind, ids, ...choices } = asked;
      const type = kind === 'CONTACT' ? 'Contact' : 'Company';
      const party = kind === 'CONTACT' ? 'contact' : 'company';
      const reached = await reachedParties(member, party, ids, 'party.edit');
      const seen = ids.filter((id) => reached.has(id));
      const plan = planMerge(await partyRecords(member, kind, seen, hangingOf(member)), choices);
      if (isRefusal(plan)) throw refusedAsk(plan, ['input']);
      return { type, plan } satisfies Preview;
    },
  }),
);

async function loadAll(
  context: Parameters<typeof loadVisible>[0],
  info: Parameters<typeof loadVisible>[1],
  type: Preview['type'],
  { before }: MergePlan,
) {
  const found = await Promise.all(before.map(({ id }) => loadVisible(context, info, type, id)));
  return found.filter((each) => each !== null);
}

function countMoves({ moves, merged, before }: MergePlan): readonly { what: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { what, ids } of moves) counts.set(what, (counts.get(what) ?? 0) + ids.length);
  const points = merged.points.length - (before[0]?.points.length ?? 0);
  if (points > 0) counts.set('points', points);
  return [...counts].map(([what, count]) => ({ what, count }));
}
