import { isDay } from '@mikomi/domain/shared';
import { readOneOf } from '#app/list/list-search.ts';

const VIEWS = ['waiting', 'mapping', 'failed', 'done', 'set-aside'] as const;
export type InboxView = (typeof VIEWS)[number];

export type InboxSearch = {
  readonly view?: InboxView;
  readonly source?: string;
  /** Received on this civil day or later. */
  readonly since?: string;
};

/** The part of the address that says which deliveries are listed: all of them, or those of one sort or source. */
export function inboxSearch(search: Readonly<Record<string, unknown>>): InboxSearch {
  const view = readOneOf(search.view, VIEWS);
  const { source, since } = search;
  return {
    ...(view ? { view } : {}),
    ...(typeof source === 'string' && source !== '' ? { source } : {}),
    ...(typeof since === 'string' && isDay(since) ? { since } : {}),
  };
}
