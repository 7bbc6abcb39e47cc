import DataLoader from 'dataloader';
import { builder } from '../../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../../graphql/context.ts';
import { Company, Contact } from '../party.types.ts';
import { pairsOfParties } from '../store/list-pairs.ts';
import { DuplicatePair, type DuplicatePairShape, explainPairs } from './duplicate-pair.type.ts';

const KINDS = { CONTACT: Contact, COMPANY: Company } as const;

for (const kind of ['CONTACT', 'COMPANY'] as const) {
  builder.prismaObjectField(KINDS[kind] as typeof Contact, 'duplicatePairs', (t) =>
    t.field({
      type: [DuplicatePair],
      description:
        'With whom it may be one, the surest first, at most 10; without those that somebody said are two.',
      complexity: 10,
      resolve: async ({ id }, _args, context) => [...(await loadPairs(context, kind, id))],
    }),
  );
}

function loadPairs(
  context: GraphContext,
  kind: keyof typeof KINDS,
  id: string,
): Promise<readonly DuplicatePairShape[]> {
  const key = `duplicate-pairs:${kind}`;
  const known = context.loaders.get(key) as DataLoader<string, readonly DuplicatePairShape[]> | undefined;
  const loader =
    known ??
    new DataLoader<string, readonly DuplicatePairShape[]>(async (ids) => {
      const member = memberOf(context);
      const rows = await pairsOfParties(member, kind, ids);
      const pairs = await explainPairs(member, kind, rows);
      const byParty = Map.groupBy(rows, ({ partyId }) => partyId);
      return ids.map((each) => (byParty.get(each) ?? []).flatMap((row) => pairs.get(row.id) ?? []));
    });
  context.loaders.set(key, loader);
  return loader.load(id);
}
