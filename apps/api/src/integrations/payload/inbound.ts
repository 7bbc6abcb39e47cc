import {
  type InboundEnquiry,
  type InboundIgnored,
  type InboundKey,
  type InboundPerson,
  type InboundPreference,
  wantsMessages,
} from '@mikomi/domain/capture';
import type { ContactPointKind } from '@mikomi/domain/parties';
import { type Instant, type Refusal, refuse, type SentenceParameters } from '@mikomi/domain/shared';

/** Something that is named and left alone. */
export function ignored(
  externalId: string,
  at: Instant | null,
  key: InboundKey,
  parameters?: SentenceParameters,
): InboundIgnored {
  return { kind: 'ignored', externalId, at, because: { key, ...(parameters && { parameters }) } };
}

/** An enquiry of which little is known yet. */
export function enquiry(
  about: Pick<InboundEnquiry, 'externalId' | 'at' | 'touch' | 'person'> & Partial<InboundEnquiry>,
): InboundEnquiry {
  return { kind: 'enquiry', text: null, fields: [], attribution: {}, conversationId: null, ...about };
}

/** What somebody says about messages of a channel, where what they wrote, or chose, is nothing but the word for it. */
export function preference(
  asked: InboundEnquiry,
  channel: ContactPointKind,
  chosen: string | null = asked.text,
): InboundPreference | undefined {
  const wants = wantsMessages(channel, chosen);
  if (wants === undefined) return undefined;
  const { externalId, at, person } = asked;
  const says = { channel, wants, words: asked.text ?? chosen ?? '' };
  // Who opens a chat by its button says “Start” as well.
  return {
    kind: 'preference',
    externalId,
    at,
    person,
    ...says,
    ...(wants && { enquiry: { ...asked, says } }),
  };
}

/** Somebody as far as their points tell; points without a value are none. */
export function personWith(
  name: string | null,
  ...points: readonly (readonly [ContactPointKind, string | null | undefined])[]
): InboundPerson {
  const told = points.flatMap(([kind, value]) => (value ? [{ kind, value }] : []));
  return {
    name,
    points: told.filter(
      ({ kind, value }, index) =>
        told.findIndex((each) => each.kind === kind && each.value === value) === index,
    ),
  };
}

/** The bytes are of another format than its owner documents. */
export function unreadable(format: string): Refusal<'inbound-unreadable'> {
  return refuse('inbound-unreadable', { parameters: { format } });
}
