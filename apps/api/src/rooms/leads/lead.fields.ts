import type { ScopedRight } from '@mikomi/domain/identity';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { visible } from '../../graphql/restricted.ts';
import { restsUntil } from '../../graphql/rests-until.ts';
import { Member } from '../identity/index.ts';
import { TouchKind } from './lead.enums.ts';
import { Lead } from './lead.type.ts';
import { COLLABORATORS_IN_ORDER, viewerMay, WORKERS } from './lead-workers.ts';

const Touch = builder.prismaObject('Touch', {
  description: 'One enquiry by one source.',
  authScopes: { right: 'lead.read' },
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Touch', id) }),
    kind: t.field({
      type: TouchKind,
      description: 'How it came.',
      select: { kind: true },
      resolve: ({ kind }) => kind as never,
    }),
    source: t.relation('source', { nullable: true, description: 'Where it came from.' }),
    detail: t.expose('detail', {
      type: 'JSON',
      description: 'What is known of it: campaign, form, ad, page.',
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When they asked.' }),
    generatedBy: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'The member whose link, code or card led there; null where it was nobody’s.',
      select: { generatedById: true },
      resolve: (query, { generatedById }, _args, context, info) =>
        loadReference(context, info, 'Member', generatedById, query),
    }),
    addedBy: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'The member who wrote it down, by hand or with a file; null where it came by itself.',
      select: { addedById: true },
      resolve: (query, { addedById }, _args, context, info) =>
        loadReference(context, info, 'Member', addedById, query),
    }),
  }),
});

builder.prismaObjectFields(Lead, (t) => ({
  touches: t.relation('touches', {
    type: Touch,
    description: 'The enquiries on it, latest first, at most 100.',
    query: { orderBy: [{ occurredAt: 'desc' }, { id: 'desc' }], take: 100 },
  }),
  collaborators: t.field({
    type: [Member],
    description: 'The colleagues who work on it beside its owner; at most 100.',
    select: (_args, _context, nested) => ({
      collaborators: { select: { member: nested(true) }, ...COLLABORATORS_IN_ORDER },
    }),
    resolve: ({ collaborators }) => collaborators.slice(0, 100).map(({ member }) => member) as never,
  }),
  previousLead: t.field({
    type: Lead,
    nullable: true,
    description: 'The same parties’ lead before it; null when it is the first or the viewer may not see it.',
    select: { previousLeadId: true },
    resolve: visible('Lead', ({ previousLeadId }: { previousLeadId: string | null }) => previousLeadId),
  }),
  duplicateOf: t.field({
    type: Lead,
    nullable: true,
    description: 'The lead that it is a duplicate of; null when none was named or the viewer may not see it.',
    select: { duplicateOfId: true },
    resolve: visible('Lead', ({ duplicateOfId }: { duplicateOfId: string | null }) => duplicateOfId),
  }),
  lossNote: t.exposeString('lossNote', { nullable: true, description: 'What is worth knowing of its loss.' }),
  openFollowUps: t.exposeInt('openFollowUps', { description: 'How many promises are open on it.' }),
  createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was recorded.' }),
  deletedAt: t.expose('deletedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When it was put into the bin.',
  }),
  ...restsUntil(t),
}));

for (const [field, right, description] of [
  ['viewerCanAssign', 'lead.assign', 'Whether the viewer may give it to somebody else.'],
  ['viewerCanConvert', 'lead.convert', 'Whether the viewer may win it.'],
  ['viewerCanDelete', 'lead.delete', 'Whether the viewer may put it into the bin.'],
] as const satisfies readonly (readonly [string, ScopedRight, string])[]) {
  builder.prismaObjectField(Lead, field, (t) =>
    t.boolean({
      description,
      select: WORKERS,
      resolve: (workers, _args, context) => viewerMay(context, right, workers),
    }),
  );
}
