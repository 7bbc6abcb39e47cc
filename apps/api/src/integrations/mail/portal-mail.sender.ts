import { attributionOf, labelledValues } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { KeptDelivery, Sender, WhatCame } from '../../rooms/capture/index.ts';
import { enquiry, ignored, personWith } from '../payload/inbound.ts';
import { contentId } from '../payload/signature.ts';
import { automaticBecause } from './automatic.ts';
import { isAgreedMail, mailSecrets } from './genuine.ts';
import { fieldsOfMail } from './mail.sender.ts';
import { readMail } from './read-mail.ts';

/**
 * Notices that a portal mails about its visitors: who asks stands in the text, by labels, and the portal, which sent it, is nobody.
 * What the source was taught on a past mail is read from the same text.
 */
export const portalMail: Sender = {
  kind: 'PORTAL_MAIL',
  secrets: mailSecrets,
  keptHeaders: [],
  isGenuine: isAgreedMail,
  read,
};

/** More than any portal asks. */
const MOST_VALUES = 200;

async function read(delivery: KeptDelivery): Promise<WhatCame> {
  const mail = await readMail(delivery);
  if (isRefusal(mail)) return mail;
  const externalId = mail.messageId ?? contentId(delivery.body);
  const automatic = automaticBecause(mail);
  if (automatic) return [ignored(externalId, mail.at, ...automatic)];
  const values = labelledValues(mail.text ?? '').slice(0, MOST_VALUES);
  return [
    enquiry({
      externalId,
      at: mail.at,
      touch: 'FORM',
      person: personWith(null),
      subject: mail.subject,
      text: mail.text,
      fields: [...values, ...fieldsOfMail(mail)],
      attribution: attributionOf(values),
    }),
  ];
}
