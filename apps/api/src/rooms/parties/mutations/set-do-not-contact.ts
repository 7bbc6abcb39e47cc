import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { setConsent } from '../commands/set-consent.ts';
import { partyPayload } from '../party-payload.ts';

mutation('setDoNotContact', {
  description:
    'Marks a contact who wants to be left alone, by every channel and for every purpose; or takes the mark away.',
  allow: { right: 'party.edit' },
  input: (t) => ({
    contactId: t.id({ required: true, description: 'The contact.' }),
    isMarked: t.boolean({ required: true, description: 'Whether they want to be left alone.' }),
    basis: t.string({ description: 'How it became known, such as a letter or a call.' }),
  }),
  resolve: async ({ isMarked, basis, ...input }, context) => {
    const contactId = keyOf(input.contactId, 'Contact', ['contactId']);
    if (isRefusal(contactId)) return contactId;
    const state = isMarked ? ('REFUSED' as const) : ('UNKNOWN' as const);
    return setConsent(memberOf(context), { contactId, channel: 'ANY', state, basis });
  },
  payload: partyPayload('Contact'),
});
