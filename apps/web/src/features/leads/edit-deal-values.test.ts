import { expect, test } from 'vitest';
import { dealPatchOf, dealValuesOf } from './edit-deal-values.ts';

const TANAKA = { id: 'Member_1', name: '田中' };
const SATO = { id: 'Member_2', name: '佐藤' };
const DEAL = {
  id: 'Deal_1',
  wonOn: '2026-11-20',
  note: null,
  value: { amount: 123_450, currency: 'USD' },
  credits: [{ percent: 100, role: 'OWNER', member: TANAKA }],
};

test('a deal that is only looked at stays as it is', () => {
  expect(dealPatchOf(DEAL, dealValuesOf(DEAL, 'en'), 'en')).toEqual({});
});

test('only what differs is sent, the amount in minor units', () => {
  const values = { ...dealValuesOf(DEAL, 'en'), amount: '1,300', day: '2026-11-19' };
  expect(dealPatchOf(DEAL, values, 'en')).toEqual({
    day: '2026-11-19',
    value: { amount: 130_000, currency: 'USD' },
  });
});

test('shares are sent anew as a whole', () => {
  const credits = [
    { member: TANAKA, role: '', percent: 60 },
    { member: SATO, role: 'SDR', percent: 40 },
  ];
  expect(dealPatchOf(DEAL, { ...dealValuesOf(DEAL, 'en'), credits }, 'en')).toEqual({
    credits: [
      { memberId: TANAKA.id, role: 'OWNER', percent: 60 },
      { memberId: SATO.id, role: 'SDR', percent: 40 },
    ],
  });
});
