import type { InboundField } from '@mikomi/domain/capture';
import { attributionOf } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { KeptDelivery, Sender, WhatCame } from '../../rooms/capture/index.ts';
import { enquiry, ignored, personWith, unreadable } from '../payload/inbound.ts';
import { listAt, parseJson, textAt, valueAt } from '../payload/json.ts';
import { momentOfText } from '../payload/moment.ts';
import { isSame, keyedHash } from '../payload/signature.ts';
import { answerOf } from './answer.ts';

/** Forms of Tally. */
export const tally: Sender = {
  kind: 'TALLY',
  secrets: [{ name: 'signingSecret', required: true, ours: false }],
  keptHeaders: [],
  isGenuine: ({ headers, body }, secrets) =>
    isSame(headers['tally-signature'], keyedHash('sha256', secrets.signingSecret, 'base64', body)),
  read,
};

function read({ body }: KeptDelivery): WhatCame {
  const parsed = parseJson(body);
  if (isRefusal(parsed)) return parsed;
  const { json } = parsed;
  const event = textAt(json, 'eventType');
  const data = valueAt(json, 'data');
  const externalId = textAt(data, 'responseId') ?? textAt(data, 'submissionId') ?? textAt(json, 'eventId');
  if (event === null || externalId === null) return unreadable('Tally');
  const at = momentOfText(textAt(data, 'createdAt') ?? textAt(json, 'createdAt'));
  if (event !== 'FORM_RESPONSE')
    return [ignored(externalId, at, 'inbound-of-no-interest', { sender: 'Tally', event })];
  const fields = listAt(data, 'fields').flatMap((field): InboundField[] => {
    const name = textAt(field, 'label') ?? textAt(field, 'key');
    const value = answerOf(field);
    return name === null || value === null ? [] : [{ name, value }];
  });
  return [
    enquiry({
      externalId,
      at,
      touch: 'FORM',
      person: personWith(null, ...answersOf(data, 'PHONE'), ...answersOf(data, 'EMAIL')),
      fields,
      attribution: attributionOf(fields, textAt(data, 'formName') ?? textAt(data, 'formId')),
    }),
  ];
}

/** The form says itself which of its questions ask for a number or an address. */
const TYPES = { PHONE: 'INPUT_PHONE_NUMBER', EMAIL: 'INPUT_EMAIL' } as const;

function answersOf(data: unknown, kind: keyof typeof TYPES) {
  return listAt(data, 'fields').flatMap((field) =>
    textAt(field, 'type') === TYPES[kind] ? [[kind, textAt(field, 'value')] as const] : [],
  );
}
