// Invariants: a form can be answered, read and sent (`checkForm`); other words of a consent are another version of it. What it
// offered or filled before and is out of use by now hinders nobody who changes something else.
// Locks: the form.
// Changes: WebForm.
import { checkForm, FORM_LIMITS } from '@mikomi/domain/capture';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../../platform/change/transaction.ts';
import { lock, update } from '../../../../platform/change/write-records.ts';
import type { Transaction } from '../../../../platform/context.ts';
import type { MemberContext } from '../../../../platform/member-context.ts';
import * as catalog from '../../../catalog/index.ts';
import { webFormRecord } from '../../store/records.ts';
import { countedWordings, type FormDraft } from '../form-draft.ts';
import { groupKinds, productGroupsInUse } from '../store/groups-of-form.ts';

const GROUPS = ['form', 'groupIds'];
const PRODUCT_GROUPS = ['form', 'productGroupIds'];

/** Changes what a form asks, says and looks like. */
export function editWebForm(
  member: MemberContext,
  id: string,
  draft: FormDraft,
): Promise<{ readonly id: string; readonly commandId: string } | Refusal> {
  return transaction(member, 'edit-web-form', async (tx) => {
    const standing = (await lock(tx, webFormRecord, [id])).get(id);
    if (!standing) return refuse('web-form-not-found', { path: ['id'] });
    const consents = countedWordings(draft.consents, standing.consents as never);
    const productNames = draft.productIds;
    const refused = checkForm({ ...draft, consents, productNames }, await catalog.customFieldsOf(member));
    if (refused) return { ...refused, path: ['form', ...(refused.path ?? [])] };
    const offered = await catalog.offeredProducts(tx, [...draft.productIds]);
    const kept = new Set(standing.productIds as unknown as readonly string[]);
    const gone = draft.productIds.findIndex((product) => !offered.has(product) && !kept.has(product));
    if (gone >= 0) return refuse('product-not-found', { path: ['form', 'productIds', String(gone)] });
    const unfit = await judgeGroups(tx, draft, standing as never);
    if (unfit) return unfit;
    await update(tx, webFormRecord, [{ id, ...draft, consents } as never]);
    return { id, commandId: tx.commandId };
  });
}

/** Why whoever sends it can't be put into these groups, or these product groups can't be offered; what went out of use since stays. */
async function judgeGroups(
  tx: Transaction,
  { groupIds, productGroupIds }: FormDraft,
  standing: Pick<FormDraft, 'groupIds' | 'productGroupIds'>,
): Promise<Refusal | undefined> {
  const atMost = FORM_LIMITS.groups;
  if (groupIds.length > atMost) return refuse('too-many-entries', { path: GROUPS, parameters: { atMost } });
  if (productGroupIds.length > atMost)
    return refuse('too-many-entries', { path: PRODUCT_GROUPS, parameters: { atMost } });
  const kinds = await groupKinds(tx, groupIds);
  for (const [index, id] of groupIds.entries()) {
    const path = [...GROUPS, String(index)];
    if (!kinds.has(id) && !standing.groupIds.includes(id))
      return refuse('customer-group-not-found', { path });
    if (kinds.get(id) === 'RULE') return refuse('group-by-rule', { path });
  }
  const inUse = await productGroupsInUse(tx, productGroupIds);
  const gone = productGroupIds.findIndex((id) => !inUse.has(id) && !standing.productGroupIds.includes(id));
  return gone < 0
    ? undefined
    : refuse('form-product-group-not-found', { path: [...PRODUCT_GROUPS, String(gone)] });
}
