import type { Inbound, InboundEnquiry } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import { senders } from '../../src/integrations/index.ts';
import type { KeptDelivery, Sender } from '../../src/rooms/capture/index.ts';

/** The sender of a kind. */
export function senderOf(kind: Sender['kind']): Sender {
  const sender = senders.find((each) => each.kind === kind);
  if (!sender) throw new Error(`No sender of ${kind}.`);
  return sender;
}

/** A delivery as the inbox keeps it. */
export function delivery(body: unknown, about: Partial<KeptDelivery> = {}): KeptDelivery {
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return { contentType: 'application/json', headers: {}, query: '', body: bytes, receivedAt: 0, ...about };
}

/** What a delivery tells of; throws where it is refused. */
export async function came(
  kind: Sender['kind'],
  body: unknown,
  about: Partial<KeptDelivery> = {},
): Promise<readonly Inbound[]> {
  const told = await senderOf(kind).read(delivery(body, about));
  if (isRefusal(told)) throw new Error(JSON.stringify(told));
  return told;
}

/** The one enquiry that a delivery tells of. */
export async function enquiryOf(
  kind: Sender['kind'],
  body: unknown,
  about: Partial<KeptDelivery> = {},
): Promise<InboundEnquiry> {
  const [first] = await came(kind, body, about);
  if (first?.kind !== 'enquiry') throw new Error(JSON.stringify(first));
  return first;
}

/** A form in parts, as its bytes and content type. */
export async function inParts(form: FormData): Promise<{ body: Buffer; contentType: string }> {
  const sent = new Response(form);
  return { body: Buffer.from(await sent.arrayBuffer()), contentType: sent.headers.get('content-type') ?? '' };
}

/** A url-encoded form. */
export function asForm(fields: Readonly<Record<string, string>>) {
  return {
    body: Buffer.from(new URLSearchParams(fields).toString()),
    contentType: 'application/x-www-form-urlencoded',
  };
}

/** What is said of an inbound that is left alone. */
export function because(one: Inbound | undefined): string {
  return one?.kind === 'ignored' ? one.because.key : JSON.stringify(one);
}
