import { changeToPrice } from '@mikomi/domain/leads';
import { describe, expect, test } from 'vitest';
import { openDesk } from '../leads/lead-desk.ts';
import type { Caller } from '../testkit/caller.ts';
import { openRows, worthOf } from './open-rows.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const AT = '2026-03-03T03:00:00Z';

async function daysOf(caller: Caller, metric: string): Promise<readonly string[]> {
  return (await openRows(caller, { metric, ...YEAR })).map(({ day }) => day);
}

describe('what is done through the front door counts', () => {
  test('a win in two parts once, its deals and their changes each on its day, until they are undone', async () => {
    const { owner, lead, state } = await openDesk();
    const { id } = await lead({
      name: 'Two wins',
      capturedAt: AT,
      lines: [
        { name: 'Machine', unitPrice: 1000 },
        { name: 'Service', unitPrice: 500 },
      ],
    });
    const [machine] = (await state(id)).productLines as { id: string }[];
    await owner.mutate('convertLead', { id, lineIds: [machine?.id], day: '2026-04-01' });
    const second = await owner.mutate('convertLead', { id, day: '2026-05-01' }, 'commandId deal { id }');
    const change = await owner.mutate(
      'adjustDeal',
      {
        id: second.deal.id,
        kind: 'RETURN',
        change: { amount: -200, currency: 'JPY' },
        day: '2026-06-01',
      },
      'commandId',
    );
    expect(await daysOf(owner, 'LEADS_CAPTURED')).toEqual(['2026-03-03']);
    expect(await daysOf(owner, 'LEADS_CONVERTED')).toEqual(['2026-04-01']);
    const rows = await openRows(owner, { metric: 'DEAL_VALUE', ...YEAR });
    expect(rows.map(({ day, value }) => [day, value?.amount])).toEqual([
      ['2026-06-01', -200],
      ['2026-05-01', 500],
      ['2026-04-01', 1000],
    ]);
    expect(rows[0]?.record?.id).toBe(second.deal.id);
    expect(rows.map(({ lead: on, leadTitle }) => [on?.id, leadTitle])).toEqual(
      rows.map(() => [id, 'Two wins']),
    );
    await owner.mutate('undo', { commandId: change.commandId });
    await owner.mutate('undo', { commandId: second.commandId });
    expect(worthOf(await openRows(owner, { metric: 'DEAL_VALUE', ...YEAR }))).toEqual([
      { amount: 1000, currency: 'JPY' },
    ]);
    expect(await daysOf(owner, 'LEADS_CONVERTED')).toEqual(['2026-04-01']);
  });

  test('a new price dated before a return counts from its own day, the return on top of it', async () => {
    const { owner, lead } = await openDesk();
    const yen = (amount: number) => ({ amount, currency: 'JPY' });
    const { id } = await lead({ name: 'Two desks', capturedAt: AT });
    const deal = { day: '2026-04-01', value: yen(1000) };
    const won = await owner.mutate('convertLead', { id, ...deal }, 'deal { id }');
    const returned = { kind: 'RETURN', day: '2026-04-20', change: yen(-200) } as const;
    await owner.mutate('adjustDeal', { id: won.deal.id, ...returned });
    const day = '2026-04-10';
    const change = changeToPrice({ ...deal, adjustments: [returned] }, day, yen(900));
    await owner.mutate('adjustDeal', { id: won.deal.id, kind: 'PRICE', day, change });
    const rows = await openRows(owner, { metric: 'DEAL_VALUE', ...YEAR });
    expect(rows.map((row) => [row.day, row.value?.amount])).toEqual([
      ['2026-04-20', -200],
      ['2026-04-10', -100],
      ['2026-04-01', 1000],
    ]);
  });

  test('a loss until the lead is opened again', async () => {
    const { owner, lead, reasonId } = await openDesk();
    const { id } = await lead({ name: 'A lead', capturedAt: AT });
    await owner.mutate('loseLead', { id, reasonId, day: '2026-04-04' });
    expect(await daysOf(owner, 'LEADS_LOST')).toEqual(['2026-04-04']);
    await owner.mutate('reopenLead', { id });
    expect(await daysOf(owner, 'LEADS_LOST')).toEqual([]);
  });

  test('what a member did, each kind for itself, and not what came in', async () => {
    const { owner, lead } = await openDesk();
    const { id: about } = await lead({ name: 'A lead', capturedAt: AT });
    const log = (kind: string, more: object = {}) =>
      owner.mutate(
        'logActivity',
        { about, kind, occurredAt: AT, text: 'x', ...more },
        'activity { id } commandId',
      );
    const comment = await log('COMMENT');
    await log('CALL', { direction: 'OUT', outcome: 'REACHED' });
    await log('CALL', { direction: 'IN', outcome: 'REACHED' });
    await log('MESSAGE', { direction: 'OUT', channel: 'EMAIL' });
    await log('MESSAGE', { direction: 'IN', channel: 'LINE' });
    await log('MEETING');
    await log('DEMO');
    await log('VISIT');
    const counts = async () =>
      Promise.all(
        ['COMMENTS', 'CALLS', 'MESSAGES', 'MEETINGS', 'VISITS'].map(
          async (metric) => (await daysOf(owner, metric)).length,
        ),
      );
    expect(await counts()).toEqual([1, 1, 1, 2, 1]);
    const [row] = await openRows(owner, { metric: 'COMMENTS', ...YEAR });
    expect(row).toMatchObject({
      day: '2026-03-03',
      record: { id: comment.activity.id },
      lead: { id: about },
    });
    const deleted = await owner.mutate('deleteActivity', { id: comment.activity.id }, 'commandId');
    expect(await counts()).toEqual([0, 1, 1, 2, 1]);
    await owner.mutate('undo', { commandId: deleted.commandId });
    expect(await counts()).toEqual([1, 1, 1, 2, 1]);
    const gone = await owner.mutate('deleteLeads', { ids: [about] }, 'commandId');
    expect(await counts()).toEqual([0, 0, 0, 0, 0]);
    await owner.mutate('undo', { commandId: gone.commandId });
    expect(await counts()).toEqual([1, 1, 1, 2, 1]);
  });

  test('a promise kept, on the day it was, until it is opened again', async () => {
    const { owner, lead } = await openDesk();
    const { id: on } = await lead({ name: 'A lead', capturedAt: AT });
    const { followUp } = await owner.mutate(
      'planFollowUp',
      { about: on, kind: 'CALL', day: new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10) },
      'followUp { id }',
    );
    expect(await daysOf(owner, 'FOLLOW_UPS_DONE')).toEqual([]);
    const kept = await owner.mutate('completeFollowUp', { id: followUp.id, outcome: 'REACHED' }, 'commandId');
    const rows = await openRows(owner, { metric: 'FOLLOW_UPS_DONE', from: '2020-01-01', to: '2029-01-01' });
    expect(rows.map(({ record }) => record?.id)).toEqual([followUp.id]);
    await owner.mutate('undo', { commandId: kept.commandId });
    expect(
      await openRows(owner, { metric: 'FOLLOW_UPS_DONE', from: '2020-01-01', to: '2029-01-01' }),
    ).toEqual([]);
  });
});
