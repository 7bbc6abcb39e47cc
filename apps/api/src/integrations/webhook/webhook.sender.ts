import type { InboundEnquiry } from '@mikomi/domain/capture';
import { attributionOf } from '@mikomi/domain/capture';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { KeptDelivery, Sender, WhatCame } from '../../rooms/capture/index.ts';
import { flatten } from '../payload/flatten.ts';
import { enquiry, personWith } from '../payload/inbound.ts';
import { isAgreed, webhookSecrets } from './genuine.ts';
import { KEPT_HEADERS, type Payload, readPayloads } from './payloads.ts';

/** Whatever posts JSON or a form: all of it becomes fields, which a mapping gives their places. */
export const webhook: Sender = {
  kind: 'WEBHOOK',
  secrets: webhookSecrets,
  keptHeaders: KEPT_HEADERS,
  isGenuine: isAgreed,
  read,
};

async function read(delivery: KeptDelivery): Promise<WhatCame> {
  const payloads = await readPayloads(delivery);
  if (isRefusal(payloads)) return payloads;
  const came = payloads.map(asEnquiry);
  return came.find(isRefusal) ?? came.flatMap((each) => (isRefusal(each) ? [] : [each]));
}

function asEnquiry({ externalId, at, json, event }: Payload): InboundEnquiry | Refusal {
  const fields = flatten(json);
  if (isRefusal(fields)) return fields;
  if (fields.length === 0 && event === undefined) return refuse('inbound-empty');
  const around = event ? [{ name: 'cloudevent.type', value: event.type }] : [];
  return enquiry({
    externalId,
    at,
    touch: 'FORM',
    person: personWith(null),
    fields: [...fields, ...around],
    attribution: attributionOf(fields),
  });
}
