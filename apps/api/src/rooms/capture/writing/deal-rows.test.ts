import { expect, it } from 'vitest';
import { dealRows } from './deal-rows.ts';
import type { ImportRun } from './import-run.ts';

const RUN = {
  settings: { wonWithoutValue: 'PRICES' },
  member: { memberId: 'm' },
  teamOf: new Map(),
} as unknown as ImportRun;

it('makes a deal without a value the sum of its lines, to the last unit', () => {
  const line = (quantity: number, unitPrice: number) => ({
    id: 'l',
    productId: null,
    name: 'Paper',
    quantity,
    unitPrice,
    billing: 'ONCE',
  });
  const { deal, lines, entries } = dealRows(
    RUN,
    {
      leadId: 'a',
      contactId: null,
      companyId: null,
      ownerId: 'm',
      currency: 'USD',
      outcome: { kind: 'WON', stageId: null, day: '2026-11-23', value: null },
      credits: [],
      lines: [line(2.51, 50), line(1.158, 750)],
    },
    1,
    0,
  );
  expect(deal.amount).toBe(126 + 869);
  expect(lines.map(({ amount }) => amount)).toEqual([126, 869]);
  expect(entries).toMatchObject([{ amount: 126 + 869 }]);
});
