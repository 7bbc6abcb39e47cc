import type { Inbound } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { KeptDelivery, WhatCame } from '../../rooms/capture/index.ts';
import { ignored, unreadable } from '../payload/inbound.ts';
import { listAt, parseJson, textAt, valueAt } from '../payload/json.ts';
import { momentOfMillis } from '../payload/moment.ts';
import { contentId } from '../payload/signature.ts';
import { readWhatsApp } from '../whatsapp/read-change.ts';
import { readLeadgen } from './leadgen.ts';
import { type Chat, readMessaging } from './messaging.ts';
import { readFetched } from './missed-leads.ts';

/** Parts of a page's or an account's delivery that are messages, when they come as changes. */
const MESSAGE_FIELDS = /^(messages|message_|messaging_|standby$)/;

/**
 * Reads whatever Meta sends: an app has one address for each sort of object, so the leads of a page's forms and its messages come
 * the same way.
 */
export function readMeta({ body }: KeptDelivery): WhatCame {
  const parsed = parseJson(body);
  if (isRefusal(parsed)) return parsed;
  const { json } = parsed;
  const object = textAt(json, 'object');
  if (object === null && Array.isArray(valueAt(json, 'data')))
    return listAt(json, 'data').flatMap(readFetched);
  if (object === null || !Array.isArray(valueAt(json, 'entry'))) return unreadable('Meta');
  return listAt(json, 'entry')
    .flatMap((entry) => [
      ...listAt(entry, 'changes').flatMap((change) => readChange(object, entry, change)),
      ...[...listAt(entry, 'messaging'), ...listAt(entry, 'standby')].map((event) =>
        readMessaging(chatOf(object, entry), event),
      ),
    ])
    .flat();
}

function chatOf(object: string, entry: unknown): Chat {
  return { kind: object === 'instagram' ? 'INSTAGRAM' : 'MESSENGER', ownId: textAt(entry, 'id') };
}

function readChange(object: string, entry: unknown, change: unknown): readonly Inbound[] {
  const field = textAt(change, 'field') ?? '';
  const value = valueAt(change, 'value');
  if (object === 'whatsapp_business_account') return readWhatsApp(field, value, textAt(entry, 'time'));
  if (field === 'leadgen') return readLeadgen(value);
  if (MESSAGE_FIELDS.test(field)) return readMessaging(chatOf(object, entry), value);
  return [
    ignored(
      contentId(JSON.stringify(change)),
      momentOfMillis(textAt(entry, 'time')),
      'inbound-of-no-interest',
      {
        sender: 'Meta',
        event: field,
      },
    ),
  ];
}
