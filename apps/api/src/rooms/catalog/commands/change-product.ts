// Invariants: a product's name is its own among those offered, by its normal form; its folder exists.
// Locks: the catalogue, until the commit.
// Changes: Product.
import { checkTexts, normaliseText, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert, type NewRow, remove, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { offeredProducts, productGroupExists, productNameTaken } from '../store/products.ts';
import { productRecord } from '../store/records.ts';
import { lockSettings } from '../store/setting-lists.ts';

const LONGEST = 120;

export interface ProductForm {
  readonly name?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly groupId?: string | null | undefined;
  readonly price?: { readonly amount: number; readonly currency: string } | null | undefined;
  readonly billing?: string | null | undefined;
}

export interface ChangedProduct {
  readonly id: string;
  readonly commandId: string;
}

/** Adds a product to the catalogue. */
export function createProduct(member: MemberContext, form: ProductForm): Promise<ChangedProduct | Refusal> {
  return transaction(member, 'create-product', async (tx) => {
    await lockSettings(tx, productRecord);
    const row = await columnsOf(tx, { ...form, name: form.name ?? '' }, null);
    if ('because' in row) return row;
    const id = newId();
    const currency = form.price?.currency ?? member.organization.currency;
    await insert(tx, productRecord, [{ ...row, id, currency, createdAt: tx.now() }]);
    return { id, commandId: tx.commandId };
  });
}

/** Changes what is given; lines that name the product keep the name and price they were made with. */
export function editProduct(
  member: MemberContext,
  id: string,
  form: ProductForm,
): Promise<ChangedProduct | Refusal> {
  return transaction(member, 'edit-product', async (tx) => {
    await lockSettings(tx, productRecord);
    if (!(await offeredProducts(tx, [id])).has(id)) return refuse('product-not-found', { path: ['id'] });
    const row = await columnsOf(tx, form, id);
    if ('because' in row) return row;
    await update(tx, productRecord, [{ ...row, id }]);
    return { id, commandId: tx.commandId };
  });
}

/** Takes a product out of the catalogue; lines that name it stay. */
export function archiveProduct(member: MemberContext, id: string): Promise<ChangedProduct | Refusal> {
  return transaction(member, 'archive-product', async (tx) => {
    await lockSettings(tx, productRecord);
    if (!(await offeredProducts(tx, [id])).has(id)) return refuse('product-not-found', { path: ['id'] });
    await remove(tx, productRecord, [id]);
    return { id, commandId: tx.commandId };
  });
}

async function columnsOf(
  tx: Transaction,
  form: ProductForm,
  id: string | null,
): Promise<Partial<NewRow<'Product'>> | Refusal> {
  const name = form.name == null ? undefined : tidySpaces(form.name);
  if (name === '') return refuse('text-blank', { path: ['name'] });
  const tooLong = checkTexts({ code: form.code });
  if (tooLong) return tooLong;
  if (name !== undefined && name.length > LONGEST)
    return refuse('text-too-long', { path: ['name'], parameters: { atMost: LONGEST } });
  if (name !== undefined && (await productNameTaken(tx, normaliseText(name), id)))
    return refuse('name-taken', { path: ['name'], parameters: { name } });
  if (form.groupId && !(await productGroupExists(tx, form.groupId)))
    return refuse('setting-not-found', { path: ['groupId'] });
  if (form.price && form.price.amount < 0) return refuse('value-negative', { path: ['price'] });
  return {
    name,
    nameKey: name === undefined ? undefined : normaliseText(name),
    code: form.code == null ? form.code : tidySpaces(form.code) || null,
    groupId: form.groupId,
    price: form.price === undefined ? undefined : (form.price?.amount ?? null),
    currency: form.price?.currency,
    billing: form.billing ?? undefined,
  };
}
