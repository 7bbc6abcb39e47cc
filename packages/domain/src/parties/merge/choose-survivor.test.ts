import { describe, expect, it } from 'vitest';
import { contact, planMerge } from '../../../test/party-records.ts';

describe('the record that goes on', () => {
  it('is the chosen one, else the one with deals, else the oldest', () => {
    const [old, customer] = [contact('c1'), contact('c2', { attached: { deals: ['d'] } })];
    expect(planMerge([old, contact('c3')])).toMatchObject({
      survivorId: 'c1',
      because: { key: 'survives-oldest' },
    });
    expect(planMerge([old, customer])).toMatchObject({
      survivorId: 'c2',
      because: { key: 'survives-with-deals' },
    });
    expect(planMerge([old, contact('c3', { attached: { deals: ['e'] } }), customer])).toMatchObject({
      survivorId: 'c2',
      absorbedIds: ['c1', 'c3'],
      because: { key: 'survives-oldest-with-deals' },
    });
    expect(planMerge([old, customer], { survivorId: 'c1' })).toMatchObject({
      survivorId: 'c1',
      because: { key: 'survives-chosen' },
    });
  });
});
