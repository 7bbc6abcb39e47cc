import { expect, test } from 'vitest';
import { factsHref, factsSearch, factsVariables } from './fact-search.ts';

test('a number’s address says what it counts, when and whose', () => {
  const search = factsSearch({ measure: 'DEAL_VALUE', period: 'week', member: 'Member_1', currency: 'JPY' });
  expect(factsVariables(search)).toMatchObject({
    metric: 'DEAL_VALUE',
    period: { kind: 'WEEK' },
    memberId: 'Member_1',
    currency: 'JPY',
  });
  expect(factsHref('acme', search)).toBe(
    '/o/acme/insights/facts?period=week&member=Member_1&measure=DEAL_VALUE&currency=JPY',
  );
});

test('a win rate opens the won, and the lost beside them', () => {
  expect(factsVariables(factsSearch({ measure: 'WIN_RATE' })).metric).toBe('LEADS_CONVERTED');
  expect(factsVariables(factsSearch({ measure: 'WIN_RATE', side: 'lost' })).metric).toBe('LEADS_LOST');
});

test('what nobody counts opens the won leads', () => {
  expect(factsSearch({ measure: 'LUCK', currency: 'JPY', side: 'lost' })).toEqual({
    measure: 'LEADS_CONVERTED',
  });
});
