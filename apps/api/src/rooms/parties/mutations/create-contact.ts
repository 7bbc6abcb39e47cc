import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { createContact } from '../commands/create-party.ts';
import { contactInputFields, newContactOf } from '../party.inputs.ts';
import { partyPayload } from '../party-payload.ts';

mutation('createContact', {
  description: 'Makes a contact of the caller’s own.',
  allow: { right: 'party.edit' },
  input: (t) => ({ ...contactInputFields(t), companyId: t.id({ description: 'Where they work.' }) }),
  resolve: async ({ companyId, ...input }, context) => {
    const key = optionalKeyOf(companyId, 'Company', ['companyId']);
    if (isRefusal(key)) return key;
    const contact = newContactOf(input);
    return isRefusal(contact) ? contact : createContact(memberOf(context), { ...contact, companyId: key });
  },
  payload: partyPayload('Contact'),
});
