import { textAt } from '../payload/json.ts';

/** The number of ours that a change is about. */
export function ownNumberOf(value: unknown): string | null {
  return textAt(value, 'metadata', 'display_phone_number');
}

/** A chat with one person on one number of ours. */
export function conversationOf(value: unknown, personId: string | null): string | null {
  const ours = textAt(value, 'metadata', 'phone_number_id') ?? '';
  return personId === null ? null : `whatsapp:${ours}:${personId}`;
}
