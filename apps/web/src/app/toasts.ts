import { createToasts } from '@mikomi/ui';

/** The toasts of this tab. A destructive act shows one with its undo. */
export const toasts = createToasts();
