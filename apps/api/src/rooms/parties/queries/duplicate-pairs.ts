import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { pageOf, readPage } from '../../../graphql/keyset.ts';
import { pageArguments, pageComplexity } from '../../../graphql/page-arguments.ts';
import { DuplicatePairConnection, explainPairs } from '../duplicates/duplicate-pair.type.ts';
import { PartyKind } from '../known-party.type.ts';
import { MatchTier } from '../match-tier.enum.ts';
import { countPairs, pageOfPairs, pairOrder } from '../store/list-pairs.ts';
import { rankOf } from '../store/pairs.ts';

builder.queryField('duplicatePairs', (t) =>
  t.field({
    type: DuplicatePairConnection,
    description:
      'Contacts, or companies, that may be one, as far as the viewer sees both: the surest first, without those that somebody said are two. They are found within seconds of a change.',
    authScopes: { right: 'party.read' },
    complexity: pageComplexity,
    args: {
      ...pageArguments(t.arg),
      kind: t.arg({ type: PartyKind, required: true, description: 'Contacts or companies.' }),
      atLeast: t.arg({ type: MatchTier, description: 'How sure at least; LIKELY unless said.' }),
    },
    resolve: async (_root, { kind, atLeast, ...args }, context) => {
      const member = memberOf(context);
      const asked = { kind, rank: rankOf(atLeast ?? 'LIKELY') };
      const page = readPage(args, pairOrder, asked);
      const rows = await pageOfPairs(member, asked, page);
      const { ids, cursors, pageInfo } = pageOf(page, rows);
      const pairs = await explainPairs(member, kind, rows);
      const edges = ids.flatMap((id, index) => {
        const node = pairs.get(id);
        return node ? [{ node, cursor: cursors[index] ?? '' }] : [];
      });
      return { edges, pageInfo, count: () => countPairs(member, asked) };
    },
  }),
);
