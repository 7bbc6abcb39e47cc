import { type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { inletOfSource } from '../store/inlets.ts';

/** Which deliveries that wait for a person are meant: these, or all of a source. */
export type WhichDeliveries = { readonly ids: readonly string[] } | { readonly sourceId: string };

const MOST = 1000;

/** The same as the store asks for it; refused where there are too many, or the source has no address. */
export async function whichDeliveries(
  tx: Transaction,
  member: MemberContext,
  which: WhichDeliveries,
): Promise<{ readonly ids: readonly string[] | null; readonly inletId: string | null } | Refusal> {
  if ('ids' in which)
    return which.ids.length > MOST
      ? refuse('too-many-records', { path: ['ids'], parameters: { atMost: MOST } })
      : { ids: which.ids, inletId: null };
  const inlet = await inletOfSource({ ...member, client: tx.client }, which.sourceId);
  return inlet ? { ids: null, inletId: inlet.id } : refuse('inlet-not-found', { path: ['sourceId'] });
}
