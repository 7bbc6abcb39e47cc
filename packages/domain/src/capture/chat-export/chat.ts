import type { Instant } from '../../shared/index.ts';

/** One message of an exported chat. */
export interface ChatMessage {
  /** The same in every export of the chat, so that importing it twice adds nothing. */
  readonly id: string;
  /** As the telephone calls them: a name of its address book, or a number. */
  readonly author: string;
  readonly at: Instant;
  readonly text: string;
  /** The name of its file, '' where the export left the file out; undefined where it has none. */
  readonly file?: string;
}

/**
 * Whether a message comes onto a timeline: it says something, or its file has a name.
 * Source: ours, because an export without media leaves of a picture only that there was one.
 */
export function isTold({ text, file }: ChatMessage): boolean {
  return (text || file || '') !== '';
}

/** An exported chat: its messages as they were written, and who wrote how many of them, the busiest first. */
export interface ChatExport {
  readonly messages: readonly ChatMessage[];
  readonly authors: readonly { readonly name: string; readonly messages: number }[];
}
