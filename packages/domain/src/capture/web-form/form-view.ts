import type { Instant } from '../../shared/index.ts';

/** One showing of a form: when, and what tells it from every other. */
export interface FormView {
  readonly shownAt: Instant;
  readonly nonce: string;
}

/**
 * A showing as it travels in a hidden field.
 * Source: ours, because the time in base 36 and a nonce are short enough for any address.
 */
export function writeView({ shownAt, nonce }: FormView): string {
  return `${shownAt.toString(36)}.${nonce}`;
}

/**
 * A showing as it came back; undefined where none did, as from a form that somebody copied into a page of theirs.
 * Source: ours, because it needs no signature: a machine that reads the page to forge it might as well wait.
 */
export function readView(text: string): FormView | undefined {
  const [, time = '', nonce = ''] = /^([0-9a-z]{1,9})\.([\w-]{1,64})$/.exec(text) ?? [];
  const shownAt = Number.parseInt(time, 36);
  return nonce === '' ? undefined : { shownAt, nonce };
}
