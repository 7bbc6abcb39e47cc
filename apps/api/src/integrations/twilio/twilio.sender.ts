import { isRefusal } from '@mikomi/domain/shared';
import type { KeptDelivery, Sender, WhatCame } from '../../rooms/capture/index.ts';
import { fieldsOf } from '../payload/flatten.ts';
import { isForm, readForm } from '../payload/form.ts';
import { unreadable } from '../payload/inbound.ts';
import { listAt, parseJson, valueAt } from '../payload/json.ts';
import { readCall } from './call.ts';
import { isTwilios } from './signature.ts';
import { readText } from './text.ts';
import type { Told } from './told.ts';

/** Calls and short messages to numbers at Twilio. */
export const twilio: Sender = {
  kind: 'TWILIO',
  secrets: [{ name: 'authToken', required: true, ours: false }],
  keptHeaders: [],
  isGenuine: isTwilios,
  read,
};

async function read({ contentType, body }: KeptDelivery): Promise<WhatCame> {
  if (isForm(contentType)) {
    const form = await readForm(contentType, body);
    return isRefusal(form) ? form : readOne((name) => form.text(name));
  }
  const parsed = parseJson(body);
  if (isRefusal(parsed)) return parsed;
  const events = Array.isArray(parsed.json) ? listAt(parsed.json) : [parsed.json];
  const came: WhatCame[] = events.map(readStreamed);
  const refused = came.find(isRefusal);
  return refused ?? came.flatMap((each) => (isRefusal(each) ? [] : each));
}

/** What its stream of events brings is a form in the fields of a CloudEvent. */
function readStreamed(event: unknown): WhatCame {
  const data = valueAt(event, 'data') ?? event;
  const fields = new Map(fieldsOf(data).map(({ name, value }) => [name.toLowerCase(), value]));
  return readOne((name) => fields.get(name.toLowerCase()) ?? null);
}

function readOne(told: Told): WhatCame {
  if (told('CallSid') !== null) return [readCall(told)];
  if (told('MessageSid') !== null || told('SmsSid') !== null) return [readText(told)];
  return unreadable('Twilio');
}
