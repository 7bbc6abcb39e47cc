import type { Client } from 'urql';

export type OpenClient = {
  readonly client: Client;
  /** Whatever is shown is read again, the rest when it is next shown. */
  readonly readAllAgain: () => void;
  readonly close: () => void;
};

/** The clients of this tab by organization. Apart from what makes them, so that signing in does not load the cache. */
export const openClients = new Map<string, OpenClient>();

/** What the server says in words is told anew, as after a change of language. */
export function readEverythingAgain(): void {
  for (const { readAllAgain } of openClients.values()) readAllAgain();
}

/** Forgets everything that was read; called at sign-out and whenever the person changes. */
export function dropClients(): void {
  for (const { close } of openClients.values()) close();
  openClients.clear();
}
