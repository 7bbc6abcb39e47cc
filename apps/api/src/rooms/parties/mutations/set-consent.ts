import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { setConsent } from '../commands/set-consent.ts';
import { ConsentState } from '../consent.fields.ts';
import { ContactPointKind } from '../contact-point.enum.ts';
import { partyPayload } from '../party-payload.ts';

mutation('setConsent', {
  description: 'Writes down what a contact said about being approached on a channel.',
  allow: { right: 'party.edit' },
  input: (t) => ({
    contactId: t.id({ required: true, description: 'Who said it.' }),
    channel: t.field({ type: ContactPointKind, required: true, description: 'On which channel.' }),
    state: t.field({ type: ConsentState, required: true, description: 'What they said.' }),
    basis: t.string({ description: 'How it became known, such as a form or a call.' }),
  }),
  resolve: async (input, context) => {
    const contactId = keyOf(input.contactId, 'Contact', ['contactId']);
    return isRefusal(contactId) ? contactId : setConsent(memberOf(context), { ...input, contactId });
  },
  payload: partyPayload('Contact'),
});
