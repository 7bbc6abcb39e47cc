import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { setConsent } from '../commands/set-consent.ts';
import { ConsentPurpose, ConsentState, LawfulBasis } from '../consent.enums.ts';
import { ContactPointKind } from '../contact-point.enum.ts';
import { partyPayload } from '../party-payload.ts';

mutation('setConsent', {
  description: 'Writes down what a contact said about being approached on a channel for a purpose.',
  allow: { right: 'party.edit' },
  input: (t) => ({
    contactId: t.id({ required: true, description: 'Who said it.' }),
    channel: t.field({ type: ContactPointKind, required: true, description: 'On which channel.' }),
    state: t.field({ type: ConsentState, required: true, description: 'What they said.' }),
    purpose: t.field({ type: ConsentPurpose, description: 'For what; to sell to them unless said.' }),
    lawfulBasis: t.field({ type: LawfulBasis, description: 'By which right; their consent unless said.' }),
    wording: t.string({ description: 'Which version of a text they were shown.' }),
    basis: t.string({ description: 'How it became known, such as a form or a call.' }),
    at: t.field({
      type: 'DateTime',
      description: 'When they said it; now unless said, never in the future.',
    }),
  }),
  resolve: async (input, context) => {
    const contactId = keyOf(input.contactId, 'Contact', ['contactId']);
    if (isRefusal(contactId)) return contactId;
    return setConsent(memberOf(context), { ...input, contactId, at: input.at });
  },
  payload: partyPayload('Contact'),
});
