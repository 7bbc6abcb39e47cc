// Invariants: a form can be answered, read and sent (`checkForm`); other words of a consent are another version of it.
// Locks: the form.
// Changes: WebForm.
import { checkForm } from '@mikomi/domain/capture';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../../platform/change/transaction.ts';
import { lock, update } from '../../../../platform/change/write-records.ts';
import type { MemberContext } from '../../../../platform/member-context.ts';
import * as catalog from '../../../catalog/index.ts';
import { webFormRecord } from '../../store/records.ts';
import { countedWordings, type FormDraft } from '../form-draft.ts';

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
    const gone = draft.productIds.findIndex((product) => !offered.has(product));
    if (gone >= 0) return refuse('product-not-found', { path: ['form', 'productIds', String(gone)] });
    await update(tx, webFormRecord, [{ id, ...draft, consents } as never]);
    return { id, commandId: tx.commandId };
  });
}
