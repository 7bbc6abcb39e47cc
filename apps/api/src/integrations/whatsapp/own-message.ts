import type { Inbound } from '@mikomi/domain/capture';
import { ignored } from '../payload/inbound.ts';
import { textAt } from '../payload/json.ts';
import { momentOfSeconds } from '../payload/moment.ts';
import { contentId } from '../payload/signature.ts';
import { contentOf } from './content.ts';
import { conversationOf } from './conversation.ts';
import { chatIdOf, personIn } from './person.ts';

/** What one of ours wrote with the app on the telephone. */
export function readEcho(value: unknown, message: unknown): Inbound {
  const externalId = textAt(message, 'id') ?? contentId(JSON.stringify(message));
  const at = momentOfSeconds(textAt(message, 'timestamp'));
  const kind = textAt(message, 'type');
  if (kind === 'revoke') return ignored(externalId, at, 'inbound-taken-back');
  if (kind === 'reaction')
    return ignored(externalId, at, 'inbound-reaction', {
      reaction: textAt(message, 'reaction', 'emoji') ?? '–',
    });
  const to = personIn(value, textAt(message, 'to'), textAt(message, 'to_user_id'));
  if (to.points.length === 0) return ignored(externalId, at, 'inbound-without-sender');
  return {
    kind: 'own-words',
    externalId,
    at,
    to,
    text: contentOf(message).text,
    conversationId: conversationOf(value, chatIdOf(to)),
  };
}
