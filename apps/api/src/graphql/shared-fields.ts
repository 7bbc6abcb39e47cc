import { loadOwn } from './load-own.ts';

/** The builder of fields that several types share. */
// biome-ignore lint/suspicious/noExplicitAny: the builders of different types have no common type to extend.
export type SharedFieldBuilder = any;

/** The payload of a mutation that made or changed one record which every member of its organization may read. */
export function ownPayload(
  name: 'CustomField' | 'CustomerGroup' | 'LossReason' | 'Pipeline' | 'Product' | 'ProductGroup' | 'Source',
  noun: string,
) {
  return (t: SharedFieldBuilder) => ({
    [`${name[0]?.toLowerCase()}${name.slice(1)}`]: t.prismaField({
      type: name,
      description: `The ${noun} as it stands now.`,
      resolve: (query: object, { id }: { readonly id: string }, _args: object, context: never) =>
        loadOwn(context, name, id, query),
    }),
    commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
  });
}
