import type { Inbound } from '@mikomi/domain/capture';
import { ignored } from '../payload/inbound.ts';
import { listAt, textAt } from '../payload/json.ts';
import { momentOfSeconds } from '../payload/moment.ts';
import { contentId } from '../payload/signature.ts';
import { readCall } from './call.ts';
import { readHistory } from './history.ts';
import { readMessage } from './message.ts';
import { readEcho } from './own-message.ts';
import { personIn } from './person.ts';
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
    ...listAt(value, 'user_preferences').map((preference) => readPreference(value, preference)),
    ...listAt(value, 'state_sync').map((entry) =>
      ignored(contentId(JSON.stringify(entry)), at, 'inbound-address-book'),
    ),
  ];
  if (told.length > 0) return told;
  const event = textAt(value, 'event') ?? textAt(value, 'errors', 0, 'title') ?? field;
  return [ignored(id, at, 'inbound-account-news', { event })];
}

/**
 * Whether somebody wants marketing of ours, as they chose it in WhatsApp.
 * Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/user_preferences (`stop`,
 * `resume`); `signup` is what a link for signing up says.
 */
function readPreference(value: unknown, preference: unknown): Inbound {
  const chosen = textAt(preference, 'value');
  const choice = textAt(preference, 'detail') ?? chosen ?? '–';
  const at = momentOfSeconds(textAt(preference, 'timestamp'));
  const externalId = contentId(JSON.stringify(preference));
  const person = personIn(value, textAt(preference, 'wa_id'), textAt(preference, 'user_id'));
  const wants = chosen === 'stop' ? false : chosen === 'resume' || chosen === 'signup' ? true : undefined;
  if (wants === undefined || person.points.length === 0)
    return ignored(externalId, at, 'inbound-marketing-preference', { channel: 'WhatsApp', choice });
  return {
    kind: 'preference',
    externalId,
    at,
    person,
    channel: 'WHATSAPP',
    wants,
    words: choice,
    isAboutNews: true,
  };
}
