import type { EventEmitter } from 'node:events';

/** The sockets that are open, by whose they are. */
export interface OpenSockets {
  /** Counts a socket among those of a token or session until it closes; false where they hold as many as they may. */
  admit(credential: string, socket: Pick<EventEmitter, 'once'>): boolean;
}

/** So many sockets at once for each token or session. */
export function openSockets(most: number): OpenSockets {
  const open = new Map<string, number>();
  return {
    admit: (credential, socket) => {
      const count = open.get(credential) ?? 0;
      if (count >= most) return false;
      open.set(credential, count + 1);
      socket.once('close', () => {
        const left = (open.get(credential) ?? 1) - 1;
        if (left > 0) open.set(credential, left);
        else open.delete(credential);
      });
      return true;
    },
  };
}
