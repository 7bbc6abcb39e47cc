import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import type { KeptDelivery } from '../../rooms/capture/index.ts';
import { isForm, readForm } from '../payload/form.ts';
import { listAt, parseJson, textAt } from '../payload/json.ts';
import { momentOfText } from '../payload/moment.ts';
import { contentId } from '../payload/signature.ts';
import { type CloudEvent, eventOfHeaders, eventWithin } from './cloud-event.ts';

/** One thing that a webhook of somebody's own making tells, by its own id where it has one. */
export interface Payload {
  readonly externalId: string;
  readonly at: number | null;
  readonly json: unknown;
  readonly event?: CloudEvent;
}

/** What is kept of the headers: the ids that senders give a delivery. */
export const KEPT_HEADERS = [
  'webhook-id',
  'idempotency-key',
  'ce-specversion',
  'ce-id',
  'ce-source',
  'ce-type',
  'ce-subject',
  'ce-time',
];

/** Reads JSON, a form, or CloudEvents in any of their three modes; a list is as many things as it has. */
export async function readPayloads(delivery: KeptDelivery): Promise<readonly Payload[] | Refusal> {
  const { contentType, body, headers } = delivery;
  if (isForm(contentType)) {
    const form = await readForm(contentType, body);
    if (isRefusal(form)) return form;
    const several = Map.groupBy(form.fields, ({ name }) => name);
    const files = form.files.map(({ name, fileName }) => [name, fileName] as const);
    const fields = [...several].map(
      ([name, same]) => [name, same.map(({ value }) => value).join(', ')] as const,
    );
    return [{ ...namedBy(delivery), json: Object.fromEntries([...files, ...fields]) }];
  }
  const parsed = parseJson(body, contentType);
  if (isRefusal(parsed)) return parsed;
  const { json } = parsed;
  const outer = eventOfHeaders(headers);
  if (outer) return [{ ...idOf(outer), json, event: outer }];
  if (Array.isArray(json))
    return listAt(json).map((each) => payloadOf(each, contentId(JSON.stringify(each))));
  return [payloadOf(json, namedBy(delivery).externalId)];
}

function payloadOf(json: unknown, externalId: string): Payload {
  const within = eventWithin(json);
  return within
    ? { ...idOf(within.event), json: within.data, event: within.event }
    : { externalId, at: null, json };
}

function idOf({ id, source, time }: CloudEvent) {
  return { externalId: `${source}#${id}`, at: momentOfText(time) };
}

function namedBy({ headers, body }: KeptDelivery) {
  const own = textAt(headers, 'webhook-id') ?? textAt(headers, 'idempotency-key');
  return { externalId: own ?? contentId(body), at: null };
}
