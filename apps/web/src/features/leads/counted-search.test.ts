import { expect, test } from 'vitest';
import { countedFilter, countedSearch } from './counted-search.ts';

const october = { counted: 'LEADS_LOST', from: '2026-10-01', to: '2026-10-31' };

test('an address names a number of the insights', () => {
  expect(countedFilter(countedSearch({ ...october, team: 'Team_1' }))).toEqual({
    fact: { metric: 'LEADS_LOST', from: '2026-10-01', to: '2026-10-31', teamId: 'Team_1' },
  });
});

test.each([
  [{ member: 'Member_1' }, { memberId: 'Member_1' }],
  [{ member: 'none' }, { withoutMember: true }],
  [{ team: 'none' }, { withoutTeam: true }],
])('it is of %o', (whose, asked) => {
  expect(countedFilter(countedSearch({ ...october, ...whose })).fact).toMatchObject(asked);
});

test.each([
  { ...october, counted: 'COMMENTS' },
  { ...october, to: '2026-09-30' },
  { ...october, from: '2026-02-30' },
  { member: 'Member_1' },
])('an address that names none asks for none: %o', (search) => {
  expect(countedFilter(countedSearch(search))).toEqual({});
});
