import type { ContactPointKind as Kind } from '@mikomi/domain/parties';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';

export const ContactPointKind = builder.enumType('ContactPointKind', {
  description: 'By which channel a party is reached.',
  values: described<Kind>({
    PHONE: 'A telephone.',
    EMAIL: 'An e-mail address.',
    WHATSAPP: 'A WhatsApp number, or the id that WhatsApp gives a business for somebody who hides theirs.',
    LINE: 'A LINE id.',
    MESSENGER: 'A Messenger id.',
    INSTAGRAM: 'An Instagram id.',
    FAX: 'A fax machine.',
  }),
});
