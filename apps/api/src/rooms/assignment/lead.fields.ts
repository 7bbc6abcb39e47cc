import { may } from '@mikomi/domain/identity';
import DataLoader from 'dataloader';
import { builder } from '../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { loadVisible } from '../../graphql/restricted.ts';
import { Lead } from '../leads/index.ts';
import { AssignmentEntry } from './assignment-entry.type.ts';
import { entriesOfLeads } from './store/list-entries.ts';

const MOST = 50;

const STANDING = { ownerId: true, status: true, assignedAt: true, acceptedAt: true } as const;

builder.prismaObjectFields(Lead, (t) => ({
  assignedAt: t.expose('assignedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'Since when its owner has it; null where nobody has, or an import said whose it is.',
  }),
  acceptedAt: t.expose('acceptedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'When its owner took it up; null as long as they have not.',
  }),
  queuedAt: t.expose('queuedAt', {
    type: 'DateTime',
    nullable: true,
    description: 'Since when it waits for somebody; null where somebody has it.',
  }),
  assignment: t.field({
    type: AssignmentEntry,
    nullable: true,
    description: 'What said last whose it is, and why.',
    select: { id: true },
    resolve: async ({ id }, _args, context, info) => {
      const [latest] = await idsOf(context, id, 'giving', 1);
      return (latest ? await loadVisible(context, info, 'AssignmentEntry', latest) : null) as never;
    },
  }),
  lastDecline: t.field({
    type: AssignmentEntry,
    nullable: true,
    description: 'The last time that somebody declined it, with why.',
    select: { id: true },
    resolve: async ({ id }, _args, context, info) => {
      const [latest] = await idsOf(context, id, 'declining', 1);
      return (latest ? await loadVisible(context, info, 'AssignmentEntry', latest) : null) as never;
    },
  }),
  assignments: t.field({
    type: [AssignmentEntry],
    description: `Its part of the decision log, the latest first; at most ${MOST}.`,
    select: { id: true },
    resolve: async ({ id }, _args, context, info) => {
      const ids = await idsOf(context, id, 'all', MOST);
      const loaded = await Promise.all(ids.map((one) => loadVisible(context, info, 'AssignmentEntry', one)));
      return loaded.filter((one) => one !== null) as never;
    },
  }),
  viewerCanAnswer: t.boolean({
    description: 'Whether it was given to the viewer, who may accept or decline it.',
    select: STANDING,
    resolve: ({ ownerId, status, assignedAt, acceptedAt }, _args, context) =>
      ownerId === memberOf(context).memberId &&
      status === 'OPEN' &&
      assignedAt !== null &&
      acceptedAt === null,
  }),
  viewerCanClaim: t.boolean({
    description:
      'Whether it is nobody’s and the viewer may take it for themselves; a cap may still forbid it.',
    select: STANDING,
    resolve: ({ ownerId, status }, _args, context) =>
      ownerId === null && status === 'OPEN' && may(memberOf(context).rights, 'lead.edit'),
  }),
}));

/** Entries of the log of a lead: one statement for all leads of a query. */
function idsOf(
  context: GraphContext,
  leadId: string,
  which: 'all' | 'giving' | 'declining',
  most: number,
): Promise<readonly string[]> {
  const place = `assignments of leads:${which}:${most}`;
  const known = context.loaders.get(place) as DataLoader<string, readonly string[]> | undefined;
  const loader =
    known ??
    new DataLoader(async (leadIds) => {
      const found = await entriesOfLeads(memberOf(context), leadIds, which, most);
      return leadIds.map((one) => found.get(one) ?? []);
    });
  context.loaders.set(place, loader);
  return loader.load(leadId);
}
