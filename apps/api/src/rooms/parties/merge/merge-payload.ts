import { globalId } from '@mikomi/domain/shared';
import { loadVisible } from '../../../graphql/restricted.ts';
import type { SharedFieldBuilder } from '../../../graphql/shared-fields.ts';
import type { MergedParties } from '../commands/merge-parties.ts';
import { Company, Contact } from '../party.types.ts';

/** What a merge answers: the one that went on, and by what it is taken apart. */
export const mergedPartyFields = (t: SharedFieldBuilder) => ({
  contact: t.field({
    type: Contact,
    nullable: true,
    description: 'The contact that went on; null for companies.',
    resolve: ({ party, id }: MergedParties, _args: object, context: never, info: never) =>
      party === 'CONTACT' ? loadVisible(context, info, 'Contact', id) : null,
  }),
  company: t.field({
    type: Company,
    nullable: true,
    description: 'The company that went on; null for contacts.',
    resolve: ({ party, id }: MergedParties, _args: object, context: never, info: never) =>
      party === 'COMPANY' ? loadVisible(context, info, 'Company', id) : null,
  }),
  mergeId: t.id({
    description: 'For `unmergeParties`.',
    resolve: ({ mergeId }: MergedParties) => globalId('PartyMerge', mergeId),
  }),
  commandId: t.exposeID('commandId', { description: 'In the record of change.' }),
});
