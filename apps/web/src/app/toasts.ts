import { createToasts } from '@mikomi/ui';
import { messagesLast } from './lasting-messages.ts';

/** The toasts of this tab. A destructive act shows one with its undo. */
export const toasts = createToasts(messagesLast);
