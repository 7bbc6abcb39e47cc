// Invariants: a source's name is its own; its owner is a colleague at work, its product and product group are offered, its groups by hand.
// Locks: the list of sources.
// Changes: Source.
import type { InletKind } from '@mikomi/domain/leads';
import { foldForSearch, isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { lock, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as catalog from '../../catalog/index.ts';
import * as parties from '../../parties/index.ts';
import { sourceExists } from '../store/lead-settings.ts';
import { sourceRecord } from '../store/records.ts';

/** Adds a source of a kind inside a command; answers its id. */
export function addSource(tx: Transaction, name: string, kind: InletKind): Promise<string | Refusal> {
  return catalog.addSetting(tx, sourceRecord as never, name, {
    ...newSource(name),
    kind,
    createdAt: tx.now(),
  });
}

/** Makes a source that is in use one of a kind; answers its id. */
export async function turnSource(tx: Transaction, id: string, kind: InletKind): Promise<string | Refusal> {
  await lock(tx, sourceRecord, [id]);
  if (!(await sourceExists(tx, id))) return refuse('source-not-found', { path: ['sourceId'] });
  await update(tx, sourceRecord, [{ id, kind }]);
  return id;
}

/** What every new source has besides its name: a name for programs, readable where it is Latin, and never another's. */
export function newSource(name: string) {
  const words = foldForSearch(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { key: `${words.slice(0, 40) || 'source'}-${newId().slice(-6)}` };
}

export interface SourceEdit {
  readonly ownerRule?: 'RULES' | 'MEMBER' | 'NOBODY' | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly productId?: string | null | undefined;
  readonly linkGives?: boolean | null | undefined;
  readonly productGroupId?: string | null | undefined;
  readonly groupIds?: readonly string[] | null | undefined;
}

/** So many groups a source puts people into. */
const MOST_GROUPS = 20;

/** Changes whose the leads of a source become, what they ask about where they do not say, and which groups they join. */
export function editSource(
  member: MemberContext,
  id: string,
  { ownerRule, ownerId, productId, productGroupId, groupIds, linkGives }: SourceEdit,
): Promise<{ readonly id: string; readonly commandId: string } | Refusal> {
  return transaction(member, 'edit-source', async (tx) => {
    const standing = (await lock(tx, sourceRecord, [id])).get(id);
    if (!standing || !(await sourceExists(tx, id))) return refuse('source-not-found', { path: ['id'] });
    if (ownerRule === 'MEMBER' && !ownerId) return refuse('source-owner-missing', { path: ['ownerId'] });
    if (ownerId) {
      const worker = await parties.workerOf(tx, ownerId, ['ownerId']);
      if (isRefusal(worker)) return worker;
    }
    if (productId && !(await catalog.offeredProducts(tx, [productId])).has(productId))
      return refuse('product-not-found', { path: ['productId'] });
    if (productGroupId && !(await catalog.productGroupExists(tx, productGroupId)))
      return refuse('setting-not-found', { path: ['productGroupId'] });
    const unfit =
      groupIds && (await judgeGroups(tx, groupIds, standing.groupIds as unknown as readonly string[]));
    if (unfit) return unfit;
    const patch = {
      ...(ownerRule ? { ownerRule } : {}),
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(productId === undefined ? {} : { productId }),
      ...(typeof linkGives === 'boolean' ? { linkGives } : {}),
      ...(productGroupId === undefined ? {} : { productGroupId }),
      ...(groupIds ? { groupIds } : {}),
    };
    if (Object.keys(patch).length > 0) await update(tx, sourceRecord, [{ id, ...patch }]);
    return { id, commandId: tx.commandId };
  });
}

/** Why people can't be put into these groups; what went out of use since it was chosen hinders nothing. */
async function judgeGroups(
  tx: Transaction,
  groupIds: readonly string[],
  standing: readonly string[],
): Promise<Refusal | undefined> {
  if (groupIds.length > MOST_GROUPS)
    return refuse('too-many-entries', { path: ['groupIds'], parameters: { atMost: MOST_GROUPS } });
  const groups = new Map((await parties.customerGroupsByKey(tx, groupIds)).map((group) => [group.id, group]));
  for (const [index, id] of groupIds.entries()) {
    const path = ['groupIds', String(index)];
    const group = groups.get(id);
    if (!group?.inUse && !standing.includes(id)) return refuse('customer-group-not-found', { path });
    if (group?.kind === 'RULE') return refuse('group-by-rule', { path });
  }
  return undefined;
}
