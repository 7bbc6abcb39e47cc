import { type Refusal, refuse } from '../shared/index.ts';
import type { ImportField } from './import-target.ts';
import type { LineDraft } from './lead-draft.ts';
import type { PlannedColumn } from './read-cells.ts';
import type { RowValues } from './row-values.ts';

/**
 * The products of a row: several in a cell, each with the quantity and price that stands at its place, and several columns of
 * them, each with the columns of its own place. Quantities that stand for some of the products and not for others are refused.
 * Source: ours, because one quantity beside two products is one of them or both, and a guess would be counted as worth.
 */
export function linesOf(
  values: RowValues,
  columns: readonly PlannedColumn[],
  productOf: (word: string) => string,
): readonly LineDraft[] | Refusal<'lines-uneven'> {
  const of = (field: ImportField) =>
    columns.filter(({ target }) => target.kind === 'field' && target.field === field);
  const quantities = of('line.quantity');
  const prices = of('line.price');
  const lines: LineDraft[] = [];
  for (const [place, { index }] of of('line.product').entries()) {
    const products = values.textsIn('line.product', index);
    const counts = values.numbersIn('line.quantity', quantities[place]?.index);
    const amounts = values.moneysIn('line.price', prices[place]?.index);
    const uneven = [counts, amounts].find(({ length }) => length > 0 && length !== products.length);
    // A price without a product hangs in the air, as it always did.
    if (products.length > 0 && uneven)
      return refuse('lines-uneven', {
        parameters: { products: products.length, numbers: uneven.length },
      });
    lines.push(
      ...products.map((product, at) => ({
        product: productOf(product),
        quantity: counts[at] ?? 1,
        price: amounts[at] ?? null,
      })),
    );
  }
  return lines;
}
