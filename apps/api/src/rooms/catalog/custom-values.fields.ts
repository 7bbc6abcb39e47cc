import { isUuid } from '@mikomi/domain/shared';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphContext } from '../../graphql/context.ts';
import { loadReferences } from '../../graphql/load-reference.ts';
import type { SharedFieldBuilder } from '../../graphql/shared-fields.ts';
import { Member } from '../identity/index.ts';

interface Holder {
  readonly attributes: unknown;
}

/** What a record shows of its custom fields. */
export const customValueFields = (t: SharedFieldBuilder) => ({
  attributes: t.expose('attributes', {
    type: 'JSON',
    description: 'Custom values by the id of their definition.',
  }),
  customMembers: t.prismaField({
    type: [Member],
    description:
      'The members that its custom values name, so that they can be called by their names; at most one of each field.',
    select: { attributes: true },
    resolve: (
      query: object,
      record: Holder,
      _args: object,
      context: GraphContext,
      info: GraphQLResolveInfo,
    ) => loadReferences(context, info, 'Member', idsIn(record.attributes), query),
  }),
});

/** Of a record's values, those that may be the key of a member. */
function idsIn(attributes: unknown): readonly string[] {
  const texts = Object.values((attributes ?? {}) as object).filter((value) => typeof value === 'string');
  return [...new Set(texts.filter(isUuid))];
}
