import { describe, expect, it } from 'vitest';
import type { Totals } from '../metrics/index.ts';
import { assembleOverview } from './overview.ts';

const now: Totals = {
  counts: { LEADS_CAPTURED: 12, LEADS_CONVERTED: 3, LEADS_LOST: 1 },
  value: [{ amount: 900, currency: 'JPY' }],
};
const before: Totals = {
  counts: { LEADS_CAPTURED: 10, LEADS_CONVERTED: 1, LEADS_LOST: 1, COMMENTS: 0 },
  value: [],
};

describe('the overview of a period', () => {
  const tiles = new Map(assembleOverview(now, before).map((tile) => [tile.metric, tile]));
  it('shows each number with its change', () => {
    expect([...tiles.keys()]).toEqual([
      'LEADS_CAPTURED',
      'LEADS_CONVERTED',
      'LEADS_LOST',
      'WIN_RATE',
      'DEAL_VALUE',
      'COMMENTS',
    ]);
    expect(tiles.get('LEADS_CAPTURED')).toMatchObject({
      now: 12,
      before: 10,
      change: { absolute: 2, ratio: 0.2 },
      news: 'GOOD',
    });
    expect(tiles.get('COMMENTS')).toMatchObject({ now: 0, change: { kind: 'UNCHANGED' }, news: 'NONE' });
    expect(tiles.get('DEAL_VALUE')).toMatchObject({
      currencies: [{ now: { amount: 900 }, before: { amount: 0 }, change: { kind: 'FROM_ZERO' } }],
    });
  });
  it('compares win rates in points', () => {
    expect(tiles.get('WIN_RATE')).toMatchObject({ now: 0.75, before: 0.5, points: 0.25, news: 'GOOD' });
    const empty = assembleOverview(now, { counts: {}, value: [] }, ['WIN_RATE'])[0];
    expect(empty).toMatchObject({ before: undefined, points: undefined, news: 'NONE' });
  });
  it('takes more losses for bad news', () => {
    expect(assembleOverview(now, { counts: {}, value: [] }, ['LEADS_LOST'])[0]).toMatchObject({
      news: 'BAD',
      change: { kind: 'FROM_ZERO' },
    });
  });
});
