import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Loaded, orderByLoad } from './order-by-load.ts';

const loaded = (id: string, openLeads: number, weight = 1, lastAssignedAt: number | null = 0): Loaded => ({
  id,
  openLeads,
  weight,
  lastAssignedAt,
});
const idsOf = (order: readonly Loaded[]) => order.map(({ id }) => id).join('');

describe('the order by load', () => {
  it('is by open leads for the weight', () => {
    expect(idsOf(orderByLoad([loaded('a', 4, 1), loaded('b', 9, 3), loaded('c', 7, 2)]))).toBe('bca');
  });

  it('lets go first who has waited longest, before all who never had one, then by id', () => {
    const some = [loaded('d', 1, 1, 9), loaded('c', 1, 1, 5), loaded('b', 1, 1, null), loaded('a', 1, 1, 9)];
    expect(idsOf(orderByLoad(some))).toBe('bcad');
    expect(idsOf(orderByLoad(some.toReversed()))).toBe('bcad');
  });

  it('law: whatever the order they come in, the order they go is one', () => {
    const any = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        openLeads: fc.nat(4),
        weight: fc.integer({ min: 1, max: 3 }),
        lastAssignedAt: fc.option(fc.nat(3), { nil: null }),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(any, (some) => {
        const order = orderByLoad(some);
        expect(orderByLoad(some.toReversed())).toEqual(order);
        expect(orderByLoad(order)).toEqual(order);
      }),
    );
  });
});
