import type { InletKind } from '@mikomi/domain/leads';
import type { ForeignServer, Sender } from './sender.ts';

const senders = new Map<InletKind, Sender>();

/** Registers how kinds of senders are spoken with; `compose.ts` does. */
export function speakTo(more: readonly Sender[]): void {
  for (const sender of more) senders.set(sender.kind, sender);
}

/** How a kind of sender is spoken with; undefined for one that nothing here understands. */
export function senderOf(kind: string): Sender | undefined {
  return senders.get(kind as InletKind);
}

let foreign: ForeignServer | undefined;

/** Registers how foreign servers are asked; `compose.ts` does. */
export function completeFrom(server: ForeignServer): void {
  foreign = server;
}

/** How foreign servers are asked; undefined where none is. */
export function foreignServer(): ForeignServer | undefined {
  return foreign;
}
