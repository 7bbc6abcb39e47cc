import { isRefusal, parseGlobalId } from '@mikomi/domain/shared';
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';
import { MAX_PAGE } from './limits.ts';
import { loadVisible, nodeNames } from './restricted.ts';

/** Everything that `node(id)` finds. */
export const Node = builder.interfaceRef<{ id: string }>('Node').implement({
  description: 'A record with an id that is unique over all types.',
  fields: (t) => ({
    id: t.id({ description: '`Type_<uuid>`, opaque to clients.', resolve: ({ id }) => id }),
  }),
});

builder.queryField('node', (t) =>
  t.field({
    type: Node,
    nullable: true,
    description: 'The record with this id; null when there is none or the viewer may not see it.',
    authScopes: { member: true },
    args: { id: t.arg.id({ required: true, description: 'As any record gives it.' }) },
    resolve: async (_root, { id }, context, info) => {
      const [name, key] = read(id);
      const record = await loadVisible(context, info, name, key);
      return (record && { ...record, __typename: name }) as never;
    },
  }),
);

builder.queryField('nodes', (t) =>
  t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: `The records with these ids, in order, at most ${MAX_PAGE}; null in the place of what the viewer may not see.`,
    authScopes: { member: true },
    args: { ids: t.arg.idList({ required: true, description: `At most ${MAX_PAGE}.` }) },
    complexity: ({ ids }) => ({ field: 5, multiplier: Math.max(1, ids.length) }),
    resolve: async (_root, { ids }, context, info) => {
      if (ids.length > MAX_PAGE) throw new GraphQLError(`Ask for at most ${MAX_PAGE} ids at once.`);
      return (await Promise.all(
        ids.map(async (id) => {
          const [name, key] = read(id);
          const record = await loadVisible(context, info, name, key);
          return record && { ...record, __typename: name };
        }),
      )) as never;
    },
  }),
);

function read(id: string): [string, string] {
  const parsed = parseGlobalId(id);
  if (isRefusal(parsed) || !nodeNames().includes(parsed.type)) {
    throw new GraphQLError('This is not the id of a record.', { extensions: { code: 'BAD_ID' } });
  }
  return [parsed.type, parsed.id];
}
