// Invariants: a secret is one that the sender's format knows; it is kept sealed.
// Locks: none; the last word counts.
// Changes: no recorded type.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { senderOf } from '../inbox/senders.ts';
import { inletOfSource, sealSecrets } from '../store/inlets.ts';
import { newSecret, type OpenedInlet, sealed } from './open-inlet.ts';

/** In place of a secret: the product makes one. */
export const MADE_HERE = Symbol('made here');

const LONGEST = 1000;

/** Writes down, or takes back, what is agreed with the sender of a source. */
export function setInletSecret(
  member: MemberContext,
  sourceId: string,
  name: string,
  secret: string | null | typeof MADE_HERE,
): Promise<OpenedInlet | Refusal> {
  return transaction(member, 'set-inlet-secret', async (tx): Promise<OpenedInlet | Refusal> => {
    const inlet = await inletOfSource({ ...member, client: tx.client }, sourceId);
    if (!inlet) return refuse('inlet-not-found', { path: ['sourceId'] });
    const known = senderOf(inlet.kind)?.secrets.find((field) => field.name === name);
    if (!known) return refuse('secret-unknown', { path: ['name'] });
    if (secret === MADE_HERE && !known.ours) return refuse('secret-not-ours', { path: ['make'] });
    const text = secret === MADE_HERE ? newSecret() : (secret?.trim() ?? null);
    if (text === '') return refuse('text-blank', { path: ['value'] });
    if (text && text.length > LONGEST)
      return refuse('text-too-long', { path: ['value'], parameters: { atMost: LONGEST } });
    await sealSecrets(tx, inlet.id, { [name]: text === null ? null : sealed(member, text, tx.now()) });
    return { sourceId, commandId: tx.commandId };
  });
}
