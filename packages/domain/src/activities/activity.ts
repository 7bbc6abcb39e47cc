import type { Instant } from '../shared/index.ts';

/** What happened. A message covers WhatsApp, LINE, SMS and e-mail by its channel. */
export const ACTIVITY_KINDS = ['COMMENT', 'CALL', 'MESSAGE', 'MEETING', 'DEMO', 'VISIT'] as const;

/** One of `ACTIVITY_KINDS`. */
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Who began it; a comment has none. */
export type Direction = 'IN' | 'OUT';

/** How a call ended. */
export const CALL_OUTCOMES = [
  'REACHED',
  'NO_ANSWER',
  'BUSY',
  'VOICEMAIL',
  'WRONG_NUMBER',
  'REFUSED',
] as const;

/** One of `CALL_OUTCOMES`. */
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** The media of messages. */
export const MESSAGE_CHANNELS = [
  'EMAIL',
  'WHATSAPP',
  'LINE',
  'SMS',
  'MESSENGER',
  'INSTAGRAM',
  'FORM',
] as const;

/** One of `MESSAGE_CHANNELS`. */
export type MessageChannel = (typeof MESSAGE_CHANNELS)[number];

/** MEASURED by a telephone system, or REPORTED by the member who was there: they are never summed as if they were alike. */
export interface Duration {
  readonly seconds: number;
  readonly basis: 'MEASURED' | 'REPORTED';
}

/** One thing that happened, as it stands on a timeline. */
export interface Activity {
  readonly kind: ActivityKind;
  readonly direction: Direction | null;
  readonly channel: MessageChannel | null;
  readonly outcome: CallOutcome | null;
  readonly duration: Duration | null;
  readonly text: string;
  /** When it happened, not when it was written down. */
  readonly occurredAt: Instant;
}
