// Invariants: a line of a product names one that is offered; a free line has a name; amounts are not below zero.
// Locks: none.
// Changes: nothing; the command that calls inserts the lines.
import { lineAmount } from '@mikomi/domain/leads';
import { checkTexts, isRefusal, money, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { offeredProducts } from '../../catalog/index.ts';
import type { NewLine } from '../build-lead.ts';

/** A line as a form knows it: what it leaves out comes from the catalogue. */
export interface LineForm {
  readonly productId?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly quantity?: number | null | undefined;
  readonly unitPrice?: number | null | undefined;
  readonly billing?: string | null | undefined;
  readonly interest?: string | null | undefined;
}

const MOST = 200;
const LARGEST_QUANTITY = 99_999_999;

/** The lines of a form, with name, price and billing of the catalogue where the form says nothing. */
export async function newLines(
  tx: Transaction,
  forms: readonly LineForm[],
  currency: string,
): Promise<readonly NewLine[] | Refusal> {
  if (forms.length > MOST)
    return refuse('too-many-records', { path: ['lines'], parameters: { atMost: MOST } });
  const products = await offeredProducts(
    tx,
    forms.flatMap(({ productId }) => (productId ? [productId] : [])),
  );
  const lines: NewLine[] = [];
  for (const [index, form] of forms.entries()) {
    const path = ['lines', String(index)];
    const product = form.productId ? products.get(form.productId) : undefined;
    if (form.productId && !product) return refuse('product-not-found', { path: [...path, 'productId'] });
    const name = tidySpaces(form.name ?? product?.name ?? '');
    if (name === '') return refuse('text-blank', { path: [...path, 'name'] });
    const tooLong = checkTexts({ name }, path);
    if (tooLong) return tooLong;
    const price = product?.currency === currency ? product.price : null;
    const unitPrice = form.unitPrice === undefined ? price : form.unitPrice;
    const unfit = checkAmounts({ quantity: form.quantity, unitPrice }, path);
    if (unfit) return unfit;
    lines.push({
      productId: product?.id ?? null,
      name,
      quantity: form.quantity ?? 1,
      unitPrice,
      billing: form.billing ?? product?.billing ?? 'ONCE',
      interest: form.interest ?? null,
    });
  }
  return lines;
}

/** A quantity is above zero with at most three decimals; a price is not below zero, nor too large for its quantity. */
export function checkAmounts(
  { quantity, unitPrice }: Pick<LineForm, 'quantity' | 'unitPrice'>,
  path: readonly string[],
): Refusal | undefined {
  const count = quantity ?? 1;
  const thousandths = count * 1000;
  const fits =
    count > 0 && count <= LARGEST_QUANTITY && Math.abs(thousandths - Math.round(thousandths)) < 1e-6;
  if (!fits) return refuse('quantity-unfit', { path: [...path, 'quantity'] });
  if ((unitPrice ?? 0) < 0) return refuse('value-negative', { path: [...path, 'unitPrice'] });
  const worth = lineAmount(money(unitPrice ?? 0, ''), count);
  return isRefusal(worth) ? { ...worth, path: [...path, 'unitPrice'] } : undefined;
}
