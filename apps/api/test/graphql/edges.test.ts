import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../testkit/caller.ts';
import { openWorld } from '../testkit/world.ts';

describe('values at the edge of what can be kept', () => {
  let owner: Caller;
  beforeAll(async () => {
    owner = await (await (await openWorld()).signUp()).found();
  });

  const LEAD = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { __typename } }`;
  const INSIGHTS = `query ($period: PeriodInput!) { insights(period: $period) { period { from to } tiles { measure } closingsByMonth { from } } }`;

  test.each([
    ['a day without end', INSIGHTS, { period: { kind: 'DAY', on: '9999-12-31' } }],
    ['a day before calendars', INSIGHTS, { period: { kind: 'MONTH', on: '0001-01-01' } }],
    ['an instant without end', LEAD, { input: { name: 'A', capturedAt: '+275760-09-13T00:00:00Z' } }],
    [
      'an amount that adds up to none',
      LEAD,
      { input: { name: 'A', expectedValue: { amount: 9e15, currency: 'JPY' } } },
    ],
    [
      'a currency nobody pays in',
      LEAD,
      { input: { name: 'A', expectedValue: { amount: 1, currency: 'EURO' } } },
    ],
  ])('%s is refused by name', async (_, query, variables) => {
    const { errors } = await owner.ask(query, variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('the last day that a period may hold is counted', async () => {
    const { insights } = await owner.graphql(INSIGHTS, { period: { kind: 'DAY', on: '2199-12-31' } });
    expect(insights.period).toEqual({ from: '2199-12-31', to: '2199-12-31' });
  });

  test.each([
    ['no instant', 'abc'],
    ['a day that does not exist', '2026-02-30 00:00:00+00'],
  ])('a forged cursor with %s is refused', async (_, value) => {
    await owner.mutate('createLead', { name: 'First' }).catch(() => undefined);
    const list = `query ($after: String) { leads(first: 1, after: $after, orderBy: { field: CAPTURED_AT }) { pageInfo { endCursor } } }`;
    const { leads } = await owner.graphql(list);
    const [hash, , id] = JSON.parse(Buffer.from(leads.pageInfo.endCursor, 'base64url').toString());
    const after = Buffer.from(JSON.stringify([hash, value, id])).toString('base64url');
    const { errors } = await owner.ask(list, { after });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_PAGE']);
  });
});
