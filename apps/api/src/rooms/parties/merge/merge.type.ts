import { may } from '@mikomi/domain/identity';
import { globalId } from '@mikomi/domain/shared';
import DataLoader from 'dataloader';
import { builder } from '../../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../../graphql/context.ts';
import { loadReference } from '../../../graphql/load-reference.ts';
import { Member } from '../../identity/index.ts';
import { mayOnParty } from '../may-on-party.ts';
import { Company, Contact } from '../party.types.ts';
import { type MergeRow, mergesOf } from '../store/merges.ts';

export const PartyMerge = builder.objectRef<MergeRow>('PartyMerge').implement({
  description: 'Contacts, or companies, that became one; it can be taken apart at any time.',
  authScopes: { right: 'party.read' },
  fields: (t) => ({
    id: t.id({ description: 'For `unmergeParties`.', resolve: ({ id }) => globalId('PartyMerge', id) }),
    names: t.exposeStringList('names', {
      description: 'What those were called that are a part of it now; empty where nothing is known.',
    }),
    mergedAt: t.expose('mergedAt', { type: 'DateTime', description: 'When they became one.' }),
    mergedBy: t.prismaField({
      type: Member,
      nullable: true,
      description: 'Who made them one.',
      resolve: (query, { mergedById }, _args, context, info) =>
        loadReference(context, info, 'Member', mergedById, query),
    }),
    apartAt: t.expose('apartAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken apart again; null while they are one.',
    }),
    viewerCanTakeApart: t.boolean({
      description: 'Whether the viewer may take it apart.',
      resolve: ({ kind, survivorId, apartAt, isErased }, _args, context) =>
        apartAt === null &&
        !isErased &&
        may(memberOf(context).rights, 'party.merge') &&
        mayOnParty(context, 'party.edit', kind === 'CONTACT' ? 'contact' : 'company', survivorId),
    }),
  }),
});

for (const Party of [Contact, Company]) {
  builder.prismaObjectField(Party as typeof Contact, 'merges', (t) =>
    t.field({
      type: [PartyMerge],
      description: 'What became one with it, the last first, at most 50; also what was taken apart since.',
      complexity: 5,
      resolve: async ({ id }, _args, context) => [...(await mergesOfParty(context, id))],
    }),
  );
}

function mergesOfParty(context: GraphContext, id: string): Promise<readonly MergeRow[]> {
  const known = context.loaders.get('party-merges') as DataLoader<string, readonly MergeRow[]> | undefined;
  const loader =
    known ??
    new DataLoader<string, readonly MergeRow[]>(async (ids) => {
      const merges = Map.groupBy(await mergesOf(memberOf(context), ids), ({ survivorId }) => survivorId);
      return ids.map((each) => merges.get(each) ?? []);
    });
  context.loaders.set('party-merges', loader);
  return loader.load(id);
}
