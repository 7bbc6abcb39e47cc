import type { InboundField } from '@mikomi/domain/capture';

/**
 * What stands beside the words of a message. Only what is named here: a message may carry somebody else's card, a place or a page,
 * which are not the writer's name, address or site.
 */
export function messageFields(
  parts: Readonly<Partial<Record<MessagePart, string | null>>>,
): readonly InboundField[] {
  return Object.entries(parts).flatMap(([name, value]) =>
    value ? [{ name: `message.${name}`, value }] : [],
  );
}

type MessagePart = 'type' | 'media' | 'file' | 'payload' | 'edits' | 'latitude' | 'longitude';
