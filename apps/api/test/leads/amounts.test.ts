import { describe, expect, test } from 'vitest';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

const yen = (amount: number) => ({ amount, currency: 'JPY' });
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const DIFFER = { code: 'CURRENCIES_DIFFER' };

describe('an amount keeps its currency', () => {
  test('while a product has its price in it', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead({ name: 'Priced', lines: [{ name: 'Machine', unitPrice: 100 }] });
    const edit = { id, expectedValue: euros(500) };
    expect(await desk.owner.refused('editLead', edit)).toMatchObject({ ...DIFFER, path: ['expectedValue'] });
    expect(await desk.owner.refused('convertLead', { id, value: euros(80) })).toMatchObject({
      ...DIFFER,
      path: ['value'],
    });
    const [line] = (await desk.state(id)).productLines as { id: string }[];
    await desk.owner.mutate('editProductLine', { id: line?.id, unitPrice: null });
    await desk.owner.mutate('editLead', edit);
    await desk.owner.mutate('editProductLine', { id: line?.id, name: 'Engine', unitPrice: 90 });
    const { deal } = await desk.owner.mutate(
      'convertLead',
      { id },
      'deal { value { amount currency } lines { name amount { amount currency } } }',
    );
    expect(deal).toEqual({ value: euros(90), lines: [{ name: 'Engine', amount: euros(90) }] });
  });

  test('to the last unit of its quantity', async () => {
    const desk = await openDesk();
    const lines = [{ name: 'Cloth', unitPrice: 100, quantity: 1.005 }];
    const { id } = await desk.lead({ name: 'By the metre', lines });
    await desk.owner.mutate('convertLead', { id });
    expect(await desk.state(id)).toMatchObject({
      dealValue: { amount: 101 },
      deals: { nodes: [{ lines: [{ amount: { amount: 101 } }] }] },
    });
  });

  test('and is never too large to be added to another', async () => {
    const desk = await openDesk();
    const lines = [{ name: 'Everything', unitPrice: 10_000_000_000_000, quantity: 99_999_999 }];
    expect(await desk.owner.refused('createLead', { name: 'Huge', lines })).toMatchObject({
      code: 'AMOUNT_TOO_LARGE',
      path: ['lines', '0', 'unitPrice'],
    });
  });
});

describe('a lead of several deals', () => {
  test('is won on the earliest day, whichever deal was written down first', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead({ name: 'Two', lines: [{ name: 'A' }, { name: 'B' }] });
    const [a, b] = (await desk.state(id)).productLines as { id: string }[];
    const win = (line: string | undefined, day: string) =>
      desk.owner.mutate('convertLead', { id, lineIds: [line], value: yen(100), day });
    await win(a?.id, '2026-02-01');
    await win(b?.id, '2026-01-05');
    expect(await desk.state(id)).toMatchObject({ wonOn: '2026-01-05', status: 'WON' });
  });
});

describe('a deal that is nobody’s', () => {
  test('is given to somebody before its value changes', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead();
    const { deal } = await desk.owner.mutate('convertLead', { id, value: yen(0) }, 'deal { id }');
    // As an import leaves a lead without owner and value.
    const world = await openWorld();
    for (const table of ['deal_entry', 'deal_credit'])
      await world.ownerPool.query(`DELETE FROM ${table} WHERE "dealId" = $1`, [deal.id.split('_')[1]]);
    const more = { id: deal.id, kind: 'PRICE', change: yen(500) };
    expect(await desk.owner.refused('adjustDeal', more)).toMatchObject({ code: 'CREDITS_MISSING' });
    await desk.owner.mutate('editDeal', { id: deal.id, note: 'Whose?' });
    await desk.owner.mutate('editDeal', {
      id: deal.id,
      credits: [{ memberId: desk.ownerId, percent: 100 }],
    });
    await desk.owner.mutate('adjustDeal', more);
    expect(await desk.state(id)).toMatchObject({ dealValue: { amount: 500 } });
  });
});
