import { loadVisible } from '../../graphql/restricted.ts';
import type { SharedFieldBuilder } from '../../graphql/shared-fields.ts';
import { Company, Contact } from './party.types.ts';

/** The payload of a mutation that changed one contact or company. */
export function partyPayload(name: 'Contact' | 'Company'): (t: SharedFieldBuilder) => object {
  return (t) => ({
    [name.toLowerCase()]: t.field({
      type: name === 'Contact' ? Contact : Company,
      nullable: true,
      description: `The ${name.toLowerCase()} as it stands now; null when the viewer no longer sees it.`,
      resolve: ({ id }: { id: string }, _args: object, context: never, info: never) =>
        loadVisible(context, info, name, id),
    }),
    commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
  });
}
