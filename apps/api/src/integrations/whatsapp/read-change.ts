import type { Inbound } from '@mikomi/domain/capture';
import { ignored } from '../payload/inbound.ts';
import { listAt, textAt } from '../payload/json.ts';
import { momentOfSeconds } from '../payload/moment.ts';
import { contentId } from '../payload/signature.ts';
import { readCall } from './call.ts';
import { readHistory } from './history.ts';
import { readMessage } from './message.ts';
import { readEcho } from './own-message.ts';
import { readStatus } from './status.ts';

/** One change that WhatsApp's Cloud API tells of; `field` is what was subscribed to. */
export function readWhatsApp(field: string, value: unknown, time: string | null): readonly Inbound[] {
  const id = contentId(JSON.stringify([field, value, time]));
  const at = momentOfSeconds(time);
  if (field.startsWith('message_template') || field.startsWith('template_'))
    return [
      ignored(id, at, 'inbound-template-news', {
        template: textAt(value, 'message_template_name') ?? '–',
        event: textAt(value, 'event') ?? field,
      }),
    ];
  const told = [
    ...listAt(value, 'messages').map((message) => readMessage(value, message)),
    ...listAt(value, 'message_echoes').map((message) => readEcho(value, message)),
    ...listAt(value, 'statuses').map((status) => readStatus(status)),
    ...listAt(value, 'calls').map((call) => readCall(value, call)),
    ...listAt(value, 'history').flatMap((chunk) => readHistory(value, chunk)),
    ...listAt(value, 'user_preferences').map(readPreference),
    ...listAt(value, 'state_sync').map((entry) =>
      ignored(contentId(JSON.stringify(entry)), at, 'inbound-address-book'),
    ),
  ];
  if (told.length > 0) return told;
  const event = textAt(value, 'event') ?? textAt(value, 'errors', 0, 'title') ?? field;
  return [ignored(id, at, 'inbound-account-news', { event })];
}

function readPreference(preference: unknown): Inbound {
  const choice = textAt(preference, 'detail') ?? textAt(preference, 'value') ?? '–';
  const at = momentOfSeconds(textAt(preference, 'timestamp'));
  const id = contentId(JSON.stringify(preference));
  return ignored(id, at, 'inbound-marketing-preference', { channel: 'WhatsApp', choice });
}
