import { createHash } from 'node:crypto';
import { formMapping, type InboundEnquiry, readSubmission } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { KeptDelivery, Sender, WhatCame } from '../inbox/sender.ts';
import { addFirstForm } from './commands/add-first-form.ts';
import { receiveForm } from './receive-form.ts';
import { sentFields } from './sent-fields.ts';

/** The product's own forms: whoever fills one in is answered with a page. */
export const webForm: Sender = {
  kind: 'WEB_FORM',
  secrets: [],
  keptHeaders: ['referer'],
  isGenuine: () => true,
  opened: addFirstForm,
  receive: receiveForm,
  read,
};

async function read(delivery: KeptDelivery): Promise<WhatCame> {
  const sent = await sentFields(delivery.contentType, delivery.body);
  if (isRefusal(sent)) return sent;
  const { answers, others, consents, locale, view, trap, attribution } = readSubmission(sent);
  const told = JSON.stringify([view?.nonce ?? null, answers, others]);
  const page = delivery.headers.referer;
  const enquiry: InboundEnquiry = {
    kind: 'enquiry',
    externalId: createHash('sha256').update(told).digest('base64url'),
    at: null,
    touch: 'FORM',
    person: {
      name: null,
      points: [],
      language: answers.find(({ name }) => name === 'contact.language')?.value ?? locale,
    },
    text: null,
    fields: [...answers.filter(({ name }) => name !== 'contact.language'), ...others],
    places: formMapping(answers.map(({ name }) => name)),
    attribution: { ...(page && { page }), ...attribution },
    conversationId: null,
    consents,
    signs: { trap, ...(view && { shownAt: view.shownAt, sentAt: delivery.receivedAt }) },
  };
  return [enquiry];
}
