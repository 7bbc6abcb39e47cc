import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { loadVisible } from '../../../graphql/restricted.ts';
import { eraseContact } from '../commands/erase-contact.ts';
import { Contact } from '../party.types.ts';

mutation('eraseContact', {
  description:
    'Erases all that names a contact, for good: names, ways to reach them, addresses, own values, and what was written with them, in the record of change too. Leads, deals and activities stay without it, and every number as it is. It cannot be undone. Works in the bin too, and again for what was written since.',
  allow: { right: 'party.erase' },
  input: (t) => ({ id: t.id({ required: true, description: 'The contact.' }) }),
  resolve: async (input, context) => {
    const id = keyOf(input.id, 'Contact', ['id']);
    return isRefusal(id) ? id : eraseContact(memberOf(context), id);
  },
  payload: (t) => ({
    contact: t.field({
      type: Contact,
      nullable: true,
      description: 'The contact, who has no name any more.',
      resolve: ({ id }, _args, context, info) => loadVisible(context, info, 'Contact', id) as never,
    }),
  }),
});
