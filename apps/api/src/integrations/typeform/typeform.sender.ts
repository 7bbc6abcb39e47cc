import type { InboundField } from '@mikomi/domain/capture';
import { attributionOf } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { KeptDelivery, Sender, WhatCame } from '../../rooms/capture/index.ts';
import { fieldsOf } from '../payload/flatten.ts';
import { enquiry, ignored, personWith, unreadable } from '../payload/inbound.ts';
import { listAt, parseJson, textAt, textOf, valueAt } from '../payload/json.ts';
import { momentOfText } from '../payload/moment.ts';
import { isSame, keyedHash } from '../payload/signature.ts';

/** Forms of Typeform. */
export const typeform: Sender = {
  kind: 'TYPEFORM',
  secrets: [{ name: 'secret', required: true, ours: true }],
  keptHeaders: [],
  isGenuine: ({ headers, body }, secrets) => {
    const hash = keyedHash('sha256', secrets.secret, 'base64', body);
    return hash !== undefined && isSame(headers['typeform-signature'], `sha256=${hash}`);
  },
  read,
};

function read({ body }: KeptDelivery): WhatCame {
  const parsed = parseJson(body);
  if (isRefusal(parsed)) return parsed;
  const { json } = parsed;
  const form = valueAt(json, 'form_response');
  const token = textAt(form, 'token');
  const event = textAt(json, 'event_type');
  if (event === null || (event === 'form_response' && token === null)) return unreadable('Typeform');
  if (token === null || event !== 'form_response') {
    const id = textAt(json, 'event_id') ?? token ?? event;
    return [ignored(id, null, 'inbound-of-no-interest', { sender: 'Typeform', event })];
  }
  const answers = listAt(form, 'answers').flatMap((answer) => answered(form, answer));
  const hidden = fieldsOf(valueAt(form, 'hidden'), 'hidden');
  const score = textAt(form, 'calculated', 'score');
  return [
    enquiry({
      externalId: token,
      at: momentOfText(textAt(form, 'submitted_at')),
      touch: 'FORM',
      person: personWith(null, ...answersOf(form, 'PHONE'), ...answersOf(form, 'EMAIL')),
      fields: [...answers, ...hidden, ...(score ? [{ name: 'calculated.score', value: score }] : [])],
      attribution: attributionOf(hidden, textAt(form, 'form_id')),
    }),
  ];
}

/** An answer under the words of its question, which a form may have changed since: they come along with each delivery. */
function answered(form: unknown, answer: unknown): readonly InboundField[] {
  const id = textAt(answer, 'field', 'id');
  const asked = listAt(form, 'definition', 'fields').find(
    (field) => id !== null && textAt(field, 'id') === id,
  );
  const name = textAt(asked, 'title') ?? textAt(answer, 'field', 'ref') ?? id;
  const value = wordsOf(answer);
  return name === null || value === null ? [] : [{ name, value }];
}

function wordsOf(answer: unknown): string | null {
  const value = valueAt(answer, textAt(answer, 'type') ?? '');
  const several = [
    ...listAt(value, 'labels').flatMap((label) => textOf(label) ?? []),
    ...[textAt(value, 'label'), textAt(value, 'other')].filter((each) => each !== null),
  ];
  if (several.length > 0) return several.join(', ');
  return (
    textOf(value) ??
    (fieldsOf(value)
      .map((each) => each.value)
      .join(', ') ||
      null)
  );
}

/** The form says itself which of its answers are numbers or addresses. */
const TYPES = { PHONE: 'phone_number', EMAIL: 'email' } as const;

function answersOf(form: unknown, kind: keyof typeof TYPES) {
  return listAt(form, 'answers').flatMap((answer) =>
    textAt(answer, 'type') === TYPES[kind] ? [[kind, textAt(answer, TYPES[kind])] as const] : [],
  );
}
