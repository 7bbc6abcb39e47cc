import type { Sentence } from '../../shared/index.ts';
import { CAPACITIES, type Capacity, type PotentialFacts, type PotentialPolicy } from './potential.ts';

/**
 * What they can pay is what somebody stated, else what their budget is beside the price; unlike currencies are not
 * compared.
 * Source: ours, because whoever was told knows more than a quotient does, and a quotient of two currencies says nothing.
 */
export function capacityOf(
  { capacity, budget, price }: PotentialFacts,
  { budget: shares }: PotentialPolicy,
): { readonly capacity: Capacity | null; readonly because: Sentence } {
  if (capacity !== null && CAPACITIES.includes(capacity))
    return { capacity, because: { key: `potential.capacity.${capacity}` } };
  if (budget === null || !(budget.amount >= 0))
    return { capacity: null, because: { key: 'potential.capacity.unknown' } };
  if (price === null || !(price.amount > 0))
    return { capacity: null, because: { key: 'potential.budget.without-price', parameters: { budget } } };
  if (price.currency !== budget.currency)
    return {
      capacity: null,
      because: { key: 'potential.budget.other-currency', parameters: { budget, price } },
    };
  const percent = Math.floor((budget.amount * 100) / price.amount);
  const stands = percent >= shares.high ? 'HIGH' : percent >= shares.medium ? 'MEDIUM' : 'LOW';
  return {
    capacity: stands,
    because: { key: 'potential.budget.of-price', parameters: { budget, price, percent } },
  };
}
