import type { Instant } from '@mikomi/domain/shared';
import type { Attachment } from './attachment.ts';

/** Somebody a mail names. */
export interface Mailbox {
  readonly name: string | null;
  readonly address: string;
}

/** A mail as all services tell it, whatever the format it was handed over in. */
export interface Mail {
  /** Without its angle brackets. */
  readonly messageId: string | null;
  readonly from: Mailbox | null;
  readonly replyTo: Mailbox | null;
  readonly to: readonly Mailbox[];
  readonly subject: string | null;
  readonly at: Instant | null;
  /** The plain text; of a mail that has none, what its page says. */
  readonly text: string | null;
  /** What the service that handed it over takes for the new words of an answer. */
  readonly newText?: string | null;
  /** What stands behind the plus of our address, where the service tells it. */
  readonly tag?: string | null;
  readonly attachments: readonly Attachment[];
  /** By their names in lower case; of several the first. */
  readonly header: (name: string) => string | null;
}
