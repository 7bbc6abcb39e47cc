// Invariants: a source has one inlet; the secrets without which nothing is believed, and that the product makes, are made with it.
// Locks: the list of sources where one is made, the source where it is there.
// Changes: Source where it is new, Inlet; WebForm where it is one.
import { randomBytes } from 'node:crypto';
import type { InletKind } from '@mikomi/domain/leads';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert } from '../../../platform/change/write-records.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as leads from '../../leads/index.ts';
import type { SealedSecret } from '../inbox/opened-inlet.ts';
import { senderOf } from '../inbox/senders.ts';
import { inletOfSource, sealSecrets } from '../store/inlets.ts';
import { inletRecord } from '../store/records.ts';

export interface OpenedInlet {
  readonly sourceId: string;
  readonly commandId: string;
}

/** Makes a source of a kind with its address, or gives an address to one that has none. */
export function openInlet(
  member: MemberContext,
  source:
    | { readonly name: string; readonly kind: InletKind }
    | { readonly id: string; readonly kind: InletKind },
): Promise<OpenedInlet | Refusal> {
  return transaction(member, 'open-inlet', async (tx): Promise<OpenedInlet | Refusal> => {
    const { kind } = source;
    const sender = senderOf(kind);
    if (!sender) return refuse('inlet-not-understood', { path: ['kind'] });
    const sourceId =
      'id' in source
        ? await leads.turnSource(tx, source.id, kind)
        : await leads.addSource(tx, source.name, kind);
    if (isRefusal(sourceId)) return sourceId;
    const inScope = { ...member, client: tx.client };
    if (await inletOfSource(inScope, sourceId)) return refuse('already-has-inlet', { path: ['sourceId'] });
    const id = newId();
    const key = randomBytes(16).toString('base64url');
    await insert(tx, inletRecord, [{ id, sourceId, key, createdAt: tx.now() }]);
    const ours = sender.secrets.filter((field) => field.ours && field.required).map(({ name }) => name);
    const made = ours.map((name) => [name, newSecret()] as const);
    await sealSecrets(
      tx,
      id,
      Object.fromEntries(made.map(([name, secret]) => [name, sealed(member, secret, tx.now())])),
    );
    await sender.opened?.(tx, sourceId, member.organization);
    return { sourceId, commandId: tx.commandId };
  });
}

/** A secret of the product's making: 192 random bits. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url');
}

/** A secret as it is kept: of a long one its end tells it from another. */
export function sealed({ product }: MemberContext, secret: string, setAt: number): SealedSecret {
  const { secretBox } = product;
  if (!secretBox) throw new Error('No secrets are kept here');
  return { sealed: secretBox.seal(secret), hint: secret.length >= 12 ? secret.slice(-4) : '', setAt };
}
