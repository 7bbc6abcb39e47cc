import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

const LINES = [
  { name: 'Machine', unitPrice: 1000, quantity: 2 },
  { name: 'Service', unitPrice: 500 },
];

describe('a conversion', () => {
  test('wins a product at a time: a deal each, the lead won once and closed with the last', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead({ name: 'Two wins', lines: LINES });
    const [machine, service] = (await desk.state(id)).productLines as { id: string }[];
    await desk.owner.mutate('convertLead', { id, lineIds: [machine?.id], day: '2026-01-05' });
    expect(await desk.state(id)).toMatchObject({
      status: 'OPEN',
      wonOn: '2026-01-05',
      dealValue: { amount: 2000 },
      productLines: [{ state: 'WON' }, { state: 'INTERESTED' }],
    });
    await desk.owner.mutate('convertLead', { id, day: '2026-02-01' });
    const won = desk.stages.find(({ kind }) => kind === 'WON');
    expect(await desk.state(id)).toMatchObject({
      status: 'WON',
      stage: { id: won?.id },
      wonOn: '2026-01-05',
      dealValue: { amount: 2500 },
      deals: { totalCount: 2, nodes: [{ wonOn: '2026-02-01' }, { lines: [{ name: 'Machine' }] }] },
    });
    expect(await desk.owner.refused('convertLead', { id })).toMatchObject({ code: 'LEAD_CLOSED' });
    expect(await desk.owner.refused('editProductLine', { id: service?.id, quantity: 3 })).toMatchObject({
      code: 'LEAD_CLOSED',
    });
  });

  test('of which the rest is lost closes as won', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead({ name: 'Half', lines: LINES });
    const [machine, service] = (await desk.state(id)).productLines as { id: string }[];
    await desk.owner.mutate('convertLead', { id, lineIds: [machine?.id] });
    expect(await desk.owner.refused('loseLead', { id, reasonId: desk.reasonId })).toMatchObject({
      code: 'LEAD_ALREADY_CONVERTED',
    });
    await desk.owner.mutate('editProductLine', { id: service?.id, state: 'LOST' });
    expect(await desk.state(id)).toMatchObject({ status: 'WON', dealValue: { amount: 2000 } });
  });

  test('shares its value to the last unit, through price changes, and a cancellation leaves nothing', async () => {
    const desk = await openDesk();
    const world = await openWorld();
    const mates = [await join(world, desk.owner), await join(world, desk.owner)];
    const memberIds = [desk.ownerId, ...mates.map(({ memberId }) => memberId)];
    const credits = [33.33, 33.33, 33.34].map((percent, index) => ({ memberId: memberIds[index], percent }));
    const { id } = await desk.lead();
    const value = { amount: 10_001, currency: 'JPY' };
    expect(await desk.owner.refused('convertLead', { id, value, credits: credits.slice(1) })).toMatchObject({
      code: 'PERCENTS_MUST_SUM_TO_100',
      path: ['credits'],
    });
    const { deal } = await desk.owner.mutate(
      'convertLead',
      { id, value, credits, day: '2026-03-01' },
      'deal { id credits { percent } }',
    );
    const adjust = (kind: string, amount: number, day = '2026-03-02') =>
      desk.owner.mutate(
        'adjustDeal',
        { id: deal.id, kind, change: { amount, currency: 'JPY' }, day },
        'deal { currentValue { amount } }',
      );
    expect((await adjust('PRICE', 101)).deal.currentValue.amount).toBe(10_102);
    expect(
      await desk.owner.refused('adjustDeal', {
        id: deal.id,
        kind: 'RETURN',
        change: { amount: -10_103, currency: 'JPY' },
      }),
    ).toMatchObject({ code: 'ADJUSTMENT_BELOW_ZERO' });
    await adjust('CANCELLATION', -10_102, '2026-03-09');
    expect(await desk.state(id)).toMatchObject({ dealValue: { amount: 0 } });
    const { rows } = await world.ownerPool.query(
      `SELECT "memberId", sum(amount)::int AS sum, count(*)::int AS count FROM deal_entry
       WHERE "dealId" = $1 GROUP BY 1`,
      [deal.id.split('_')[1]],
    );
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatchObject({ sum: 0, count: 3 });
  });

  test('is corrected by whoever may edit what is won, and by nobody else', async () => {
    const desk = await openDesk();
    const rep = await join(await openWorld(), desk.owner);
    const made = await rep.caller.mutate('createLead', { name: 'Mine' }, 'lead { id }');
    const { deal } = await rep.caller.mutate(
      'convertLead',
      { id: made.lead.id, value: { amount: 900, currency: 'JPY' }, day: '2026-05-02' },
      'deal { id viewerCanEdit credits { member { id } percent } }',
    );
    expect(deal).toMatchObject({
      viewerCanEdit: false,
      credits: [{ member: { id: rep.memberId }, percent: 100 }],
    });
    const forbidden = await rep.caller.ask(
      'mutation ($input: EditDealInput!) { editDeal(input: $input) { __typename } }',
      { input: { id: deal.id, note: 'x' } },
    );
    expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await desk.owner.mutate('adjustDeal', {
      id: deal.id,
      kind: 'RETURN',
      change: { amount: -100, currency: 'JPY' },
      day: '2026-05-10',
    });
    expect(await desk.owner.refused('editDeal', { id: deal.id, day: '2026-05-11' })).toMatchObject({
      code: 'ADJUSTMENT_BEFORE_DEAL',
      path: ['day'],
    });
    const edited = await desk.owner.mutate(
      'editDeal',
      {
        id: deal.id,
        day: '2026-05-01',
        value: { amount: 1000, currency: 'JPY' },
        credits: [
          { memberId: rep.memberId, percent: 50 },
          { memberId: desk.ownerId, percent: 50, role: 'SDR' },
        ],
      },
      'deal { wonOn currentValue { amount } credits { role percent } } lead { wonOn dealValue { amount } }',
    );
    expect(edited).toMatchObject({
      deal: {
        wonOn: '2026-05-01',
        currentValue: { amount: 900 },
        credits: [
          { role: 'OWNER', percent: 50 },
          { role: 'SDR', percent: 50 },
        ],
      },
      lead: { wonOn: '2026-05-01', dealValue: { amount: 900 } },
    });
  });

  test('happens once when two try at once', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead();
    const input = { id, value: { amount: 100, currency: 'JPY' } };
    const answers = await Promise.all(
      [1, 2].map(() =>
        desk.owner.graphql(
          'mutation ($input: ConvertLeadInput!) { convertLead(input: $input) { __typename ... on Error { code } } }',
          { input },
        ),
      ),
    );
    expect(answers.map(({ convertLead }) => convertLead.__typename).sort()).toEqual([
      'ConflictError',
      'ConvertLeadPayload',
    ]);
    expect(await desk.state(id)).toMatchObject({ dealValue: { amount: 100 }, deals: { totalCount: 1 } });
  });
});
