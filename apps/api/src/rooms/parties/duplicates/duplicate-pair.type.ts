import { type DuplicateMatch, matchDuplicates, type PartyRecord } from '@mikomi/domain/parties';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { connectionType, type EdgesShape } from '../../../graphql/connection-type.ts';
import { memberOf } from '../../../graphql/context.ts';
import { sentenceFor } from '../../../graphql/refusal.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { MatchTier } from '../match-tier.enum.ts';
import { Company, Contact } from '../party.types.ts';
import type { PairRow } from '../store/list-pairs.ts';
import { factsOfParties } from './party-facts.ts';

/** Two parties that may be one, and why. */
export interface DuplicatePairShape {
  readonly id: string;
  readonly type: 'Contact' | 'Company';
  readonly ids: readonly [string, string];
  readonly match: DuplicateMatch;
}

export const DuplicatePair = builder.objectRef<DuplicatePairShape>('DuplicatePair').implement({
  description: 'Two contacts, or two companies, that may be one.',
  authScopes: { right: 'party.read' },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('DuplicatePair', id) }),
    tier: t.field({ type: MatchTier, description: 'How sure it is.', resolve: ({ match }) => match.tier }),
    reasons: t.stringList({
      description: 'Why, strongest first, and what speaks against it, in the viewer’s language.',
      resolve: ({ match }, _args, context) =>
        [...match.reasons, ...match.doubts].map((about) => sentenceFor(about, memberOf(context).locale)),
    }),
    contacts: t.field({
      type: [Contact],
      complexity: { field: 1, multiplier: 2 },
      description: 'The two contacts, at most 2; none for companies.',
      resolve: async ({ type, ids }, _args, context, info) =>
        (type === 'Contact'
          ? await Promise.all(ids.map((id) => loadVisible(context, info, type, id)))
          : []
        ).filter((each) => each !== null) as never,
    }),
    companies: t.field({
      type: [Company],
      complexity: { field: 1, multiplier: 2 },
      description: 'The two companies, at most 2; none for contacts.',
      resolve: async ({ type, ids }, _args, context, info) =>
        (type === 'Company'
          ? await Promise.all(ids.map((id) => loadVisible(context, info, type, id)))
          : []
        ).filter((each) => each !== null) as never,
    }),
  }),
});

interface PairPage extends EdgesShape {
  readonly count: () => Promise<number>;
}

export const DuplicatePairConnection = connectionType<PairPage>('DuplicatePair', DuplicatePair, {
  description: 'A page of pairs that may be one.',
  edge: 'A pair in its place of the list.',
  node: 'The pair.',
  authScopes: { right: 'party.read' },
});

builder.objectFields(DuplicatePairConnection, (t) => ({
  totalCount: t.int({
    description: 'How many pairs the whole list holds; counted only when asked for.',
    complexity: 20,
    resolve: ({ count }) => count(),
  }),
}));

/** Pairs with what speaks for them as the records stand now; one that nothing speaks for any more is left out. */
export async function explainPairs(
  member: MemberContext,
  kind: PartyRecord['kind'],
  pairs: readonly Omit<PairRow, 'cursor'>[],
): Promise<ReadonlyMap<string, DuplicatePairShape>> {
  const ids = [...new Set(pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]))];
  const party = kind === 'CONTACT' ? 'contact' : 'company';
  const facts = await factsOfParties(member, party, ids, member.organization.phoneCountry);
  return new Map(
    pairs.flatMap(({ id, oneId, otherId }) => {
      const [one, other] = [facts.get(oneId), facts.get(otherId)];
      const [match] = one && other ? matchDuplicates(one, [other]) : [];
      if (!match) return [];
      const type = kind === 'CONTACT' ? ('Contact' as const) : ('Company' as const);
      return [[id, { id, type, ids: [oneId, otherId] as const, match }] as const];
    }),
  );
}
