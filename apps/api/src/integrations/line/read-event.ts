import type { Inbound } from '@mikomi/domain/capture';
import { enquiry, ignored, personWith, preference } from '../payload/inbound.ts';
import { textAt } from '../payload/json.ts';
import { messageFields } from '../payload/message-fields.ts';
import { momentOfMillis } from '../payload/moment.ts';
import { contentId } from '../payload/signature.ts';

/** One event of an official account. Sent again it bears the same id, so what was read before is not read twice. */
export function readEvent(account: string | null, event: unknown): Inbound {
  const externalId = textAt(event, 'webhookEventId') ?? contentId(JSON.stringify(event ?? null));
  const at = momentOfMillis(textAt(event, 'timestamp'));
  const kind = textAt(event, 'type') ?? '–';
  if (OF_GROUPS.has(kind)) return ignored(externalId, at, 'inbound-group-members');
  if ((textAt(event, 'source', 'type') ?? 'user') !== 'user') return ignored(externalId, at, 'inbound-group');
  if (kind === 'unsend') return ignored(externalId, at, 'inbound-taken-back');
  if (kind === 'follow') return ignored(externalId, at, 'inbound-followed');
  if (kind === 'unfollow') return ignored(externalId, at, 'inbound-left');
  if (!ENQUIRIES.has(kind))
    return ignored(externalId, at, 'inbound-of-no-interest', { sender: 'LINE', event: kind });
  const userId = textAt(event, 'source', 'userId');
  if (userId === null) return ignored(externalId, at, 'inbound-without-sender');
  const asked = enquiry({
    externalId,
    at,
    touch: 'MESSAGE',
    person: personWith(null, ['LINE', userId]),
    text: textAt(event, 'message', 'text') ?? placeOf(event),
    fields: messageFields({
      type: kind === 'message' ? unlessText(textAt(event, 'message', 'type')) : kind,
      media: unlessText(textAt(event, 'message', 'type')) && textAt(event, 'message', 'id'),
      file: textAt(event, 'message', 'fileName'),
      payload: textAt(event, 'postback', 'data'),
      latitude: textAt(event, 'message', 'latitude'),
      longitude: textAt(event, 'message', 'longitude'),
    }),
    conversationId: `line:${account ?? ''}:${userId}`,
    toFetch: { profileId: userId },
  });
  return preference(asked, 'LINE') ?? asked;
}

/** Somebody wrote or chose. Who merely follows the account, often for its news, has asked for nothing: their first message does. */
const ENQUIRIES: ReadonlySet<string> = new Set(['message', 'postback']);
const OF_GROUPS: ReadonlySet<string> = new Set(['join', 'leave', 'memberJoined', 'memberLeft']);

function placeOf(event: unknown): string | null {
  const parts = [textAt(event, 'message', 'title'), textAt(event, 'message', 'address')];
  return parts.filter((part) => part !== null).join('\n') || null;
}

const unlessText = (kind: string | null) => (kind === 'text' ? null : kind);
