import type { InboundEnquiry } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { KeptDelivery, Sender, WhatCame } from '../../rooms/capture/index.ts';
import { unreadable } from '../payload/inbound.ts';
import { listAt, parseJson, textAt, valueAt } from '../payload/json.ts';
import { isSame, keyedHash } from '../payload/signature.ts';
import { readEvent } from './read-event.ts';

/** Messages to an official account of LINE. */
export const line: Sender = {
  kind: 'LINE',
  secrets: [
    { name: 'channelSecret', required: true, ours: false },
    { name: 'channelAccessToken', required: false, ours: false },
  ],
  keptHeaders: [],
  isGenuine: ({ headers, body }, secrets) =>
    isSame(headers['x-line-signature'], keyedHash('sha256', secrets.channelSecret, 'base64', body)),
  read,
  complete: withName,
};

/** LINE proves the address by a delivery of no events. */
function read({ body }: KeptDelivery): WhatCame {
  const parsed = parseJson(body);
  if (isRefusal(parsed)) return parsed;
  if (!Array.isArray(valueAt(parsed.json, 'events'))) return unreadable('LINE');
  const account = textAt(parsed.json, 'destination');
  return listAt(parsed.json, 'events').map((event) => readEvent(account, event));
}

/** Whoever writes is a number until asked for; a message waits for no name. */
async function withName(
  { toFetch, ...enquiry }: InboundEnquiry,
  server: Parameters<NonNullable<Sender['complete']>>[1],
  secrets: Readonly<Record<string, string>>,
): Promise<InboundEnquiry> {
  if (toFetch?.profileId === undefined || !secrets.channelAccessToken) return enquiry;
  const answer = await server.getJson(
    `https://api.line.me/v2/bot/profile/${encodeURIComponent(toFetch.profileId)}`,
    { authorization: `Bearer ${secrets.channelAccessToken}` },
  );
  if (isRefusal(answer)) return enquiry;
  const language = textAt(answer.json, 'language');
  return {
    ...enquiry,
    person: {
      ...enquiry.person,
      name: textAt(answer.json, 'displayName') ?? enquiry.person.name,
      ...(language && { language }),
    },
  };
}
